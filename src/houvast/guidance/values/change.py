"""Whether something changed for one person: two moments of one measure, or a series before and after.

A description for the talk with the person, never an effect, never a score: each answer carries how much it
rests on and what must be said beside it, and says in a word what it cannot know instead of a number.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import isfinite, sqrt

from houvast.guidance.values._roots import root_between
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message

NORMAL_95 = 1.959963984540054
"""The two-sided 95 % point of the normal distribution."""

RELIABLE = 1.96
"""The same as its authors rounded it; reliable change is counted with theirs."""

FEWEST_POINTS = 5
"""Points each phase needs before anything is said of a series (instruments.md, change in one person)."""

NEARLY = 1e-9


class Better(StrEnum):
    """Which way is better for the one whose measure it is."""

    HIGHER = "higher"
    LOWER = "lower"


class Verdict(StrEnum):
    """What can be said, in a word: of two moments, or why nothing can be said."""

    BETTER = "better"
    WORSE = "worse"
    WITHIN_ERROR = "within_error"
    DESCRIBED = "described"
    NO_POINTS = "no_points"
    TOO_FEW_POINTS = "too_few_points"
    ALL_EQUAL = "all_equal"
    MISSING = "missing"


class Caveat(StrEnum):
    """What must be said beside a figure; the words are the face's."""

    DESCRIPTION = "description"
    SOURCE_OF_SPREAD = "source_of_spread"
    TIES = "ties"
    MISSING_LEFT_OUT = "missing_left_out"
    AT_THE_EDGE = "at_the_edge"
    CAN_EXCEED_ONE = "can_exceed_one"


@dataclass(frozen=True)
class Measure:
    """How exactly a measure measures: spread and reliability, and where both were published."""

    spread: float
    reliability: float
    source: str
    better: Better = Better.HIGHER


@dataclass(frozen=True)
class ReliableChange:
    """Two moments of one measure; ``value``, ``error`` and ``needed`` are None when a moment is missing.

    ``needed`` is the difference, in points of the measure, from which chance is an unlikely reason (5 %).
    """

    verdict: Verdict
    value: float | None
    error: float
    difference_error: float
    needed: float
    n: int
    caveats: tuple[Caveat, ...]


@dataclass(frozen=True)
class SeriesChange:
    """A series before and after; figures are None when the verdict says why there is none."""

    verdict: Verdict
    value: float | None
    error: float | None
    low: float | None
    high: float | None
    n_before: int
    n_after: int
    caveats: tuple[Caveat, ...]


def reliable_change(before: float | None, after: float | None, measure: Measure) -> ReliableChange:
    """Says whether a difference is larger than the measure's own error; positive is always better.

    Raises Invalid when the spread is not above zero, the reliability not from 0 up to 1, or no source is
    named. Source: Jacobson and Truax (1991).
    """
    _must_be_usable(measure)
    error = measure.spread * sqrt(1 - measure.reliability)
    of_difference = sqrt(2) * error
    moments = [moment for moment in (before, after) if moment is not None]
    _must_be_finite(moments)
    value, verdict = None, Verdict.MISSING
    if before is not None and after is not None:
        value = _towards(measure.better) * (after - before) / of_difference
        verdict = Verdict.WITHIN_ERROR
        if abs(value) > RELIABLE:
            verdict = Verdict.BETTER if value > 0 else Verdict.WORSE
    caveats = (Caveat.DESCRIPTION, Caveat.SOURCE_OF_SPREAD)
    needed = RELIABLE * of_difference
    return ReliableChange(verdict, value, error, of_difference, needed, len(moments), caveats)


def non_overlap(
    before: Sequence[float | None], after: Sequence[float | None], better: Better = Better.HIGHER
) -> SeriesChange:
    """Returns NAP: of all pairs of a point before and one after, the share that got better; ties count half.

    From 0 to 1, and .5 when before and after cannot be told apart. The standard error is the unbiased one,
    None at 0 and 1, where it would be nothing; the 95 % interval is Newcombe's fifth method, its ends found
    by the same search as the published program's, so that both print the same six decimals.
    Sources: Parker and Vannest (2009), Newcombe (2006).
    """
    known = _known(before), _known(after)
    refused = _unsayable(*known)
    caveats = _caveats(before, after, *known)
    if refused:
        return SeriesChange(refused, None, None, None, None, len(known[0]), len(known[1]), caveats)
    pairs = _pairs(*known, better)
    value = sum(map(sum, pairs)) / (len(known[0]) * len(known[1]))
    error = _error(pairs, value)
    low, high = _interval(value, len(known[0]), len(known[1]))
    if error is None:
        caveats = (*caveats, Caveat.AT_THE_EDGE)
    return SeriesChange(Verdict.DESCRIBED, value, error, low, high, len(known[0]), len(known[1]), caveats)


def tau(
    before: Sequence[float | None], after: Sequence[float | None], better: Better = Better.HIGHER
) -> SeriesChange:
    """Returns Tau: pairs that got better less pairs that got worse, over all pairs; from -1 to 1, as NAP."""
    found = non_overlap(before, after, better)
    if found.value is None or found.low is None or found.high is None:
        return found
    error = None if found.error is None else 2 * found.error
    low, high = 2 * found.low - 1, 2 * found.high - 1
    return SeriesChange(
        found.verdict, 2 * found.value - 1, error, low, high, found.n_before, found.n_after, found.caveats
    )


def tau_u(
    before: Sequence[float | None], after: Sequence[float | None], better: Better = Better.HIGHER
) -> SeriesChange:
    """Returns Tau-U: Tau, less the trend that was there before; without interval, for it can exceed 1.

    Only to compare with papers that use it; pages show Tau. Source: Parker, Vannest, Davis and Sauber (2011).
    """
    found = tau(before, after, better)
    if found.value is None:
        return found
    series = _known(before)
    trend = sum(
        _sign(later - earlier) for place, earlier in enumerate(series) for later in series[place + 1 :]
    )
    value = found.value - _towards(better) * trend / (found.n_before * found.n_after)
    caveats = (*found.caveats, Caveat.CAN_EXCEED_ONE)
    return SeriesChange(found.verdict, value, None, None, None, found.n_before, found.n_after, caveats)


def _must_be_usable(measure: Measure) -> None:
    _must_be_finite((measure.spread, measure.reliability))
    if measure.spread <= 0 or not 0 <= measure.reliability < 1:
        raise Invalid(message("A spread is more than zero, and a reliability lies from 0 up to, not at, 1."))
    if not measure.source.strip():
        raise Invalid(message("Say where the spread and the reliability of this measure were published."))


def _must_be_finite(numbers: Sequence[float]) -> None:
    if not all(map(isfinite, numbers)):
        raise Invalid(message("One of these values is not a number that can be counted with."))


def _known(points: Sequence[float | None]) -> list[float]:
    known = [point for point in points if point is not None]
    _must_be_finite(known)
    return known


def _unsayable(before: Sequence[float], after: Sequence[float]) -> Verdict | None:
    """Why nothing can be said of these two phases, None when something can."""
    if not before and not after:
        return Verdict.NO_POINTS
    if min(len(before), len(after)) < FEWEST_POINTS:
        return Verdict.TOO_FEW_POINTS
    return Verdict.ALL_EQUAL if len({*before, *after}) == 1 else None


def _caveats(
    before: Sequence[float | None],
    after: Sequence[float | None],
    known_before: Sequence[float],
    known_after: Sequence[float],
) -> tuple[Caveat, ...]:
    found = [Caveat.DESCRIPTION]
    if set(known_before) & set(known_after):
        found.append(Caveat.TIES)
    if len(known_before) + len(known_after) < len(before) + len(after):
        found.append(Caveat.MISSING_LEFT_OUT)
    return tuple(found)


def _pairs(before: Sequence[float], after: Sequence[float], better: Better) -> list[list[float]]:
    """Row by row for each point before: 1 where the point after is better, a half where it is equal, 0."""
    way = _towards(better)
    return [[(1 + way * _sign(later - earlier)) / 2 for later in after] for earlier in before]


def _error(pairs: Sequence[Sequence[float]], value: float) -> float | None:
    """The unbiased standard error of NAP; None where all pairs say the same."""
    before, after = len(pairs), len(pairs[0])
    by_before = sum(sum(row) ** 2 for row in pairs) / (before * after)
    by_after = sum(sum(row[place] for row in pairs) ** 2 for place in range(after)) / (before * after)
    squares = sum(cell * cell for row in pairs for cell in row) / (before * after)
    spread = value - (before + after - 1) * value * value + by_before + by_after - 2 * squares
    return sqrt(spread / ((before - 1) * (after - 1))) if 0 < value < 1 and spread > 0 else None


def _interval(value: float, before: int, after: int) -> tuple[float, float]:
    """The values that do not differ from this one beyond chance (95 %): Newcombe's fifth method."""
    half = (before + after) / 2 - 1

    def beyond(x: float) -> float:
        distance = before * after * (x - value) ** 2 * (2 - x) * (1 + x)
        return distance - NORMAL_95**2 * x * (1 - x) * (2 + half + (1 + 2 * half) * x * (1 - x))

    low = root_between(beyond, 0.0, min(value, 1 - NEARLY)) if value > 0 else 0.0
    high = root_between(beyond, max(value, NEARLY), 1.0) if value < 1 else 1.0
    return low, high


def _towards(better: Better) -> int:
    return 1 if better is Better.HIGHER else -1


def _sign(difference: float) -> int:
    return (difference > 0) - (difference < 0)
