"""What a rater is told about their own eye: against the panel, and against themselves some months ago.

For the rater alone, from training vignettes; none of it touches a rating of a person.
"""

from collections.abc import Sequence
from math import isfinite, sqrt
from statistics import fmean, stdev

from houvast.assessment.agreement.answers import AgainstPanel, Drift
from houvast.assessment.agreement.outcomes import SURE, Estimate, Reason
from houvast.assessment.agreement.quantiles import normal_point, student_point
from houvast.assessment.agreement.ratings import Entry, UnusableRatings, level_of, must_be_levels

NOTHING = 1e-12


def against_panel(rater: Sequence[float | None], panel: Sequence[float | None]) -> AgainstPanel:
    """Returns bias and limits of agreement of one rater with the panel, vignette by vignette.

    Raises UnusableRatings when there are not as many of one as of the other. Source: Bland and Altman (1986,
    1999).
    """
    if len(rater) != len(panel):
        raise UnusableRatings("Give one figure of the rater and one of the panel for each vignette.")
    both = [
        (own, theirs)
        for own, theirs in zip(rater, panel, strict=True)
        if own is not None and theirs is not None
    ]
    if not all(isfinite(each) for pair in both for each in pair):
        raise UnusableRatings("One of these figures is not a number that can be counted with.")
    points = tuple(((own + theirs) / 2, own - theirs) for own, theirs in both)
    differences = [difference for _mean, difference in points]
    bias = mean_estimate(differences)
    if bias.point is None or bias.error is None:
        nothing = Estimate(len(points), reason=bias.reason)
        return AgainstPanel(len(points), points, bias, nothing, nothing)
    spread, z = stdev(differences), normal_point((1 + SURE) / 2)
    error = spread * sqrt(1 / len(points) + z * z / (2 * (len(points) - 1)))
    limits = [_with_interval(len(points), bias.point + sign * z * spread, error) for sign in (-1, 1)]
    return AgainstPanel(len(points), points, bias, *limits)


def drift(
    levels: Sequence[float], before: Sequence[Sequence[Entry]], now: Sequence[Sequence[Entry]]
) -> Drift:
    """Returns how one rater's ratings of the same vignettes moved: vignettes by items, then and now.

    Raises UnusableRatings when the two do not have the same shape or hold what is no declared level.
    """
    must_be_levels(levels)
    if [len(row) for row in before] != [len(row) for row in now] or len({len(row) for row in now}) > 1:
        raise UnusableRatings("Then and now need the same vignettes and the same items.")
    place = {level: number for number, level in enumerate(levels)}
    moved: list[list[int]] = [[] for _item in before[0]] if before else []
    unpaired = 0
    for first, second in zip(before, now, strict=True):
        for item, (then, again) in enumerate(zip(map(level_of, first), map(level_of, second), strict=True)):
            if then is not None and again is not None:
                moved[item].append(_place(place, again) - _place(place, then))
            unpaired += (then is None) != (again is None)
    every = [step for steps in moved for step in steps]
    per_item = mean_estimate([fmean(steps) for steps in moved if steps])
    shift = Estimate(len(every), per_item.point, per_item.error, per_item.low, per_item.high, per_item.reason)
    return Drift(
        len(every),
        same=every.count(0),
        higher=sum(step > 0 for step in every),
        lower=sum(step < 0 for step in every),
        unpaired=unpaired,
        shift=shift,
    )


def severity_drift(before: Estimate, now: Estimate) -> Estimate:
    """Returns how much a rater's severity moved between two rounds, in logits; ``n``, the smaller round's."""
    n = min(before.n, now.n)
    if before.point is None or before.error is None or now.point is None or now.error is None:
        return Estimate(n, reason=before.reason or now.reason or Reason.NO_CASES)
    error = sqrt(before.error**2 + now.error**2)
    reach = normal_point((1 + SURE) / 2) * error
    point = now.point - before.point
    return Estimate(n, point, error, point - reach, point + reach)


def anchoring(with_first: Sequence[Sequence[float]], without: Sequence[Sequence[float]]) -> Estimate:
    """Returns how much further apart raters are who were not asked for a first impression, in points.

    Each inner sequence holds one rater's distances from the median of their own half, one per vignette; a
    rater counts once. Positive: a first impression drew raters together. ``n`` counts raters. Source: Brown
    and Forsythe (1974), with the interval of Welch (1947).
    """
    halves = [[fmean(each) for each in half if each] for half in (with_first, without)]
    n = sum(map(len, halves))
    if min(map(len, halves)) < 2:  # noqa: PLR2004 - a spread needs two
        return Estimate(n, reason=Reason.ONE_RATER)
    point = fmean(halves[1]) - fmean(halves[0])
    parts = [stdev(half) ** 2 / len(half) for half in halves]
    if sum(parts) < NOTHING:
        return Estimate(n, point, reason=Reason.NO_VARIATION)
    freedom = sum(parts) ** 2 / sum(
        part**2 / (len(half) - 1) for part, half in zip(parts, halves, strict=True)
    )
    error = sqrt(sum(parts))
    reach = student_point((1 + SURE) / 2, freedom) * error
    return Estimate(n, point, error, point - reach, point + reach)


def mean_estimate(numbers: Sequence[float]) -> Estimate:
    """Returns a mean with its t interval; a reason instead of an interval for one number, or all the same."""
    if not numbers:
        return Estimate(0, reason=Reason.NO_PAIRS)
    point = fmean(numbers)
    if len(numbers) == 1:
        return Estimate(1, point, reason=Reason.ONE_CASE)
    error = stdev(numbers) / sqrt(len(numbers))
    if error < NOTHING:
        return Estimate(len(numbers), point, reason=Reason.NO_VARIATION)
    return _with_interval(len(numbers), point, error)


def _with_interval(n: int, point: float, error: float) -> Estimate:
    reach = student_point((1 + SURE) / 2, n - 1) * error
    return Estimate(n, point, error, point - reach, point + reach)


def _place(place: dict[float, int], level: float) -> int:
    if level not in place:
        raise UnusableRatings(f"{level} is not one of the levels.")
    return place[level]
