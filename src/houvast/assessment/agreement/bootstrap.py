"""Intervals from drawing the cases again, for each item and for the whole instrument in the same draws.

Percentiles of the draws alone promise 95 % and hold 87 to 93 where a factor is rare (`bench coverage`). An
interval is therefore studentised: each draw is measured in its own error, on Fisher's z scale.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import add

import numpy as np

from houvast.assessment.agreement.coefficients import AC2, ALPHA_ORDINAL, NOTHING, Coefficient, values
from houvast.assessment.agreement.distances import Numbers
from houvast.assessment.agreement.draws import Batch, Joint, as_drawn, drawn, joined
from houvast.assessment.agreement.influences import errors, errors_of_whole
from houvast.assessment.agreement.outcomes import SURE, Bootstrapped, Estimate, Reason
from houvast.assessment.agreement.ratings import Rated, UnusableRatings
from houvast.assessment.agreement.sums import Patterns, Sums, sums_of

DRAWS = 10_000
MOST_DEGENERATE = 0.05
"""With a larger share of draws that say nothing, no interval is given."""

MANY_CASES = 500
"""With more cases the whole instrument's draws are measured in one error on the z scale: nothing is rare."""

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
    silent: Collection[int] = (),
) -> JointBootstrap:
    """Draws the cases again, all items of a case together; the same seed gives the same intervals.

    The order of cases and of raters changes nothing. ``whole`` takes every item of every case as something
    to agree on; it has a reason instead when items have different levels. Items at the places in ``silent``
    count for the whole and have no figure of their own, which saves most of the time. Raises UnusableRatings
    when items have different cases, or with fewer than two draws. Source: Efron and Tibshirani (1993), 12.
    """
    if draws < 2:  # noqa: PLR2004 - a spread needs two
        raise UnusableRatings("Draw at least twice.")
    joint, asked = joined(items), tuple(coefficients)
    told = [place for place in range(len(items)) if place not in silent]
    exact = _figures(joint, asked, as_drawn(joint), told)
    batches = [_figures(joint, asked, batch, told) for batch in drawn(joint, draws, seed)]
    described = [
        _answer(point, cases, _together([batch[place] for batch in batches]), draws)
        for place, (point, cases) in enumerate(zip(exact, _cases(joint, asked, told), strict=False))
    ]
    groups = [tuple(described[first : first + len(asked)]) for first in range(0, len(described), len(asked))]
    if len(groups) == len(told):
        groups.append(_nothing(joint.cases, Reason.DIFFERENT_LEVELS, asked))
    by_place = dict(zip(told, groups, strict=False))
    unasked = [_nothing(_paired(item), Reason.TOO_FEW_CASES, asked) for item in joint.items]
    own = tuple(by_place.get(place, nothing) for place, nothing in enumerate(unasked))
    return JointBootstrap(asked, own, groups[-1])


def _nothing(cases: int, reason: Reason, asked: tuple[Coefficient, ...]) -> tuple[Bootstrapped, ...]:
    return (Bootstrapped(Estimate(cases, reason=reason), 0, 0),) * len(asked)


Figures = tuple[Numbers, Numbers]
"""A coefficient and its error, in each of some draws."""


def _figures(
    joint: Joint, asked: tuple[Coefficient, ...], batch: Batch, told: Sequence[int]
) -> list[Figures]:
    """For each item told each coefficient; then, where all items have the same levels, for the whole."""
    sums = [sums_of(item, times) for item, times in zip(joint.items, batch.items, strict=True)]
    found = [
        (
            values(each, joint.items[place].levels, sums[place]),
            errors(each, joint.items[place], sums[place], batch.items[place]),
        )
        for place in told
        for each in asked
    ]
    if len({item.levels for item in joint.items}) == 1:
        found += [_of_whole(each, joint, batch, reduce(add, sums)) for each in asked]
    return found


def _of_whole(coefficient: Coefficient, joint: Joint, batch: Batch, sums: Sums) -> Figures:
    value = values(coefficient, joint.items[0].levels, sums)
    if joint.cases > MANY_CASES:
        return value, 1 - value**2  # the same error everywhere on the z scale
    return value, errors_of_whole(coefficient, joint, batch, sums)


def _cases(joint: Joint, asked: tuple[Coefficient, ...], told: Sequence[int]) -> list[int]:
    """How many cases each figure rests on: of each item told, and then of the whole."""
    of_items = [_paired(joint.items[place]) for place in told]
    return [cases for cases in (*of_items, _looked_at(joint)) for _each in asked]


def _paired(item: Patterns) -> int:
    return int(item.times[item.rated > 1].sum())


def _together(batches: list[Figures]) -> Figures:
    if not batches:
        return np.zeros(0), np.zeros(0)
    return np.concatenate([value for value, _error in batches]), np.concatenate(
        [error for _value, error in batches]
    )


def _looked_at(joint: Joint) -> int:
    """Cases of which at least one item has two ratings."""
    paired = np.concatenate([item.rated >= 2 for item in joint.items])  # noqa: PLR2004 - a pair
    return int(joint.times @ (joint.which @ paired.astype(np.float32) > 0))


def _answer(exact: Figures, cases: int, drawn_figures: Figures, draws: int) -> Bootstrapped:
    """The figure: its interval is studentised with its own error."""
    (point,), (own,) = exact
    value, error = drawn_figures
    telling = np.isfinite(value) & (error > NOTHING) & (np.abs(value) < 1 - NOTHING)
    degenerate = int(len(value) - telling.sum())
    reason = _silent(float(point), cases, degenerate / draws)
    known = None if np.isnan(point) else min(1.0, float(point))
    defined = value[np.isfinite(value)]
    spread = float(defined.std(ddof=1)) if known is not None and len(defined) > 1 else None
    if reason:
        return Bootstrapped(Estimate(cases, known, spread, reason=reason), draws, degenerate)
    low, high = _ends(float(point), float(own), value[telling], error[telling])
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
        return Reason.NO_DISAGREEMENT if point > 0 else Reason.NO_AGREEMENT
    return Reason.DEGENERATE_DRAWS if degenerate > MOST_DEGENERATE else None


def _ends(point: float, own: float, value: Numbers, error: Numbers) -> tuple[float, float]:
    """The interval, on Fisher's z scale and back; it always holds the point."""
    middle, scale = np.arctanh(point), 1 - point**2
    away = (np.arctanh(value) - middle) * (1 - value**2) / error
    below, above = np.quantile(away, TAILS)
    low, high = middle - max(above, 0.0) * own / scale, middle - min(below, 0.0) * own / scale
    return min(point, float(np.tanh(low))), max(point, float(np.tanh(high)))
