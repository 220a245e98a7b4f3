"""When there is enough to say anything: below it, counts and “too little variation to say”, no coefficient.

Where nine of ten cases lack a factor, an interval of alpha after twenty cases holds the truth six times in
ten instead of nineteen in twenty. What a team always gets is how often two of them chose the same.
"""

from collections.abc import Sequence
from math import sqrt

from houvast.assessment.agreement.answers import Basis, Spread
from houvast.assessment.agreement.coefficients import percent_agreement
from houvast.assessment.agreement.outcomes import SURE, Estimate, Reason
from houvast.assessment.agreement.quantiles import normal_point
from houvast.assessment.agreement.ratings import Rated, Ratings, as_counts, level_of

FEWEST_CASES = 50
"""Cases with two ratings or more, below which no coefficient is printed (instruments.md, section 3)."""

FEWEST_OTHERS = 20
"""Ratings outside the most frequent level, below which none is printed either."""


FEWEST_OF_WHOLE = 12
"""Cases below which the whole instrument has no interval that holds what it promises (bench coverage)."""


def basis(rated: Rated) -> Basis:
    """Returns what there is to go by, and whether it is enough for a coefficient."""
    counts = as_counts(rated)
    twice = [row for row in counts.rows if sum(row) > 1]
    used = [sum(column) for column in zip(*twice, strict=True)] if twice else [0] * len(counts.levels)
    others = sum(used) - max(used)
    reason = None
    if len(twice) < FEWEST_CASES:
        reason = Reason.TOO_FEW_CASES if twice else Reason.NO_PAIRS
    elif others < FEWEST_OTHERS:
        reason = Reason.TOO_LITTLE_VARIATION
    return Basis(len(twice), tuple(zip(counts.levels, used, strict=True)), others, reason)


def silence_of_whole(items: Sequence[Rated]) -> Reason | None:
    """Why the whole instrument is not printed; many items let far fewer cases do than one item needs."""
    found = [basis(item) for item in items]
    if max((rests_on.cases for rests_on in found), default=0) < FEWEST_OF_WHOLE:
        return Reason.TOO_FEW_CASES
    enough = sum(rests_on.others for rests_on in found) >= FEWEST_OTHERS
    return None if enough else Reason.TOO_LITTLE_VARIATION


def pairwise_agreement(rated: Rated) -> Estimate:
    """Returns the share of pairs of raters who chose the same level, with an interval from one case up.

    Wilson's interval with as many trials as cases two or more rated: a share per case varies at most as much
    as a yes or no, so the interval is never too narrow, and it exists where everybody agreed. Source: Wilson
    (1927).
    """
    cases = sum(sum(row) > 1 for row in as_counts(rated).rows)
    found = percent_agreement(rated)
    if found.point is None:
        return Estimate(cases, reason=found.reason)
    low, high = share_interval(found.point, cases)
    return Estimate(cases, found.point, found.error, low, high)


def share_interval(share: float, trials: int) -> tuple[float, float]:
    """Returns Wilson's 95 % interval of a share of at least one trial."""
    z = normal_point((1 + SURE) / 2)
    under = 1 + z * z / trials
    centre = (share + z * z / (2 * trials)) / under
    reach = z / under * sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials))
    return max(0.0, min(share, centre - reach)), min(1.0, max(share, centre + reach))


def widest_first(rated: Ratings) -> tuple[Spread, ...]:
    """Returns the cases that two or more rated, those whose ratings lie furthest apart first."""
    place = {level: number for number, level in enumerate(rated.levels)}
    found = []
    for case, row in enumerate(rated.rows):
        given = [level for level in map(level_of, row) if level is not None]
        if len(given) > 1:
            low, high = min(given), max(given)
            found.append(Spread(case, low, high, place[high] - place[low]))
    return tuple(sorted(found, key=lambda spread: -spread.steps))
