"""Intervals from drawing the cases again, for each item and for the whole instrument in the same draws.

Percentiles of the draws alone promise 95 % and hold 87 to 93 where a factor is rare (`bench coverage`). An
item's interval is therefore studentised: each draw is measured in its own error, on Fisher's z scale. The
whole instrument, where many items even each other out, has a t interval on that scale.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from operator import add

import numpy as np

from houvast.assessment.agreement.coefficients import AC2, ALPHA_ORDINAL, NOTHING, Coefficient, values
from houvast.assessment.agreement.distances import Numbers
from houvast.assessment.agreement.draws import Joint, drawn, joined
from houvast.assessment.agreement.influences import errors
from houvast.assessment.agreement.outcomes import SURE, Bootstrapped, Estimate, Reason
from houvast.assessment.agreement.quantiles import student_point
from houvast.assessment.agreement.ratings import Rated, UnusableRatings
from houvast.assessment.agreement.sums import Patterns, Sums, sums_of

DRAWS = 10_000
MOST_DEGENERATE = 0.05
"""With a larger share of draws that say nothing, no interval is given."""

TAILS = ((1 - SURE) / 2, (1 + SURE) / 2)


@dataclass(frozen=True, slots=True)
class JointBootstrap:
    """For each item, and for the whole, one figure per coefficient, in the order they were asked for."""

    coefficients: tuple[Coefficient, ...]
    items: tuple[tuple[Bootstrapped, ...], ...]
    whole: tuple[Bootstrapped, ...]


def bootstrap(
    items: Sequence[Rated],
    *,
    seed: int,
    draws: int = DRAWS,
    coefficients: Sequence[Coefficient] = (ALPHA_ORDINAL, AC2),
) -> JointBootstrap:
    """Draws the cases again, all items of a case together; the same seed gives the same intervals.

    The order of cases and of raters changes nothing. ``whole`` takes every item of every case as something
    to agree on; it has a reason instead when items have different levels. Raises UnusableRatings when items
    have different cases, or with fewer than two draws. Source: Efron and Tibshirani (1993), chapter 12.
    """
    if draws < 2:  # noqa: PLR2004 - a spread needs two
        raise UnusableRatings("Draw at least twice.")
    joint = joined(items)
    asked = tuple(coefficients)
    alike = len({item.levels for item in joint.items}) == 1
    found: list[list[tuple[Numbers, Numbers]]] = []
    for batch in drawn(joint, draws, seed):
        sums = [sums_of(item, times) for item, times in zip(joint.items, batch, strict=True)]
        of_items = [
            (values(each, item.levels, own), errors(each, item, own, times))
            for item, own, times in zip(joint.items, sums, batch, strict=True)
            for each in asked
        ]
        of_whole = [_of_whole(each, joint, sums) for each in asked] if alike else []
        found.append([*of_items, *of_whole])
    columns = [
        (np.concatenate([value for value, _error in each]), np.concatenate([error for _value, error in each]))
        for each in zip(*found, strict=True)
    ]
    return _arranged(joint, asked, columns, draws)


def _of_whole(coefficient: Coefficient, joint: Joint, sums: list[Sums]) -> tuple[Numbers, Numbers]:
    """The whole instrument's coefficient in each draw; it has no error of its own per draw."""
    value = values(coefficient, joint.items[0].levels, reduce(add, sums))
    return value, np.ones_like(value)


def _arranged(
    joint: Joint, asked: tuple[Coefficient, ...], columns: list[tuple[Numbers, Numbers]], draws: int
) -> JointBootstrap:
    each = iter(columns)
    items = tuple(tuple(_of_item(one, item, *next(each)) for one in asked) for item in joint.items)
    if len(columns) == len(joint.items) * len(asked):
        nothing = Bootstrapped(Estimate(joint.cases, reason=Reason.DIFFERENT_LEVELS), draws, 0)
        return JointBootstrap(asked, items, (nothing,) * len(asked))
    whole = []
    for one in asked:
        sums = reduce(add, [sums_of(item) for item in joint.items])
        cases = _looked_at(joint)
        whole.append(_answer(values(one, joint.items[0].levels, sums)[0], cases, None, *next(each)))
    return JointBootstrap(asked, items, tuple(whole))


def _looked_at(joint: Joint) -> int:
    """Cases of which at least one item has two ratings."""
    paired = np.concatenate([item.rated >= 2 for item in joint.items])  # noqa: PLR2004 - a pair
    return int(joint.times @ (joint.which @ paired.astype(np.float32) > 0))


def _of_item(coefficient: Coefficient, item: Patterns, value: Numbers, error: Numbers) -> Bootstrapped:
    sums = sums_of(item)
    point = values(coefficient, item.levels, sums)[0]
    own = errors(coefficient, item, sums, item.times[None, :])[0]
    return _answer(point, int(sums.paired[0]), float(own), value, error)


def _answer(point: float, cases: int, own: float | None, value: Numbers, error: Numbers) -> Bootstrapped:
    """The figure: ``own`` is the point's error, with which draws are studentised; None for a t interval."""
    telling = np.isfinite(value) & (error > NOTHING) & (np.abs(value) < 1 - NOTHING)
    draws, degenerate = len(value), int(len(value) - telling.sum())
    reason = _silent(point, cases, degenerate / draws)
    known = None if np.isnan(point) else float(point)
    defined = value[np.isfinite(value)]
    spread = float(defined.std(ddof=1)) if known is not None and len(defined) > 1 else None
    if reason:
        return Bootstrapped(Estimate(cases, known, spread, reason=reason), draws, degenerate)
    low, high = _ends(float(point), cases, own, value[telling], error[telling])
    return Bootstrapped(Estimate(cases, known, spread, low, high), draws, degenerate)


def _silent(point: float, cases: int, degenerate: float) -> Reason | None:
    """Why there is no interval; None when there is one."""
    if cases == 0:
        return Reason.NO_PAIRS
    if np.isnan(point):
        return Reason.NO_VARIATION
    if cases == 1:
        return Reason.ONE_CASE
    if abs(point) > 1 - NOTHING:
        return Reason.NO_DISAGREEMENT
    return Reason.DEGENERATE_DRAWS if degenerate > MOST_DEGENERATE else None


def _ends(point: float, cases: int, own: float | None, value: Numbers, error: Numbers) -> tuple[float, float]:
    """The interval, on Fisher's z scale and back; it always holds the point."""
    middle, scale = np.arctanh(point), 1 - point**2
    if own is None:
        reach = student_point(TAILS[1], cases - 1) * np.arctanh(value).std(ddof=1)
        return float(np.tanh(middle - reach)), float(np.tanh(middle + reach))
    away = (np.arctanh(value) - middle) * (1 - value**2) / error
    below, above = np.quantile(away, TAILS)
    low, high = middle - max(above, 0.0) * own / scale, middle - min(below, 0.0) * own / scale
    return float(np.tanh(low)), float(np.tanh(high))
