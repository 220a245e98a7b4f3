"""Finding where a function crosses zero, as the published programs do, so that their figures are ours."""

from collections.abc import Callable
from sys import float_info

TOLERANCE = 2.0**-13
"""How near is near enough. It is the published program's; its intervals carry it in the sixth decimal."""


def root_between(function: Callable[[float], float], first: float, last: float) -> float:
    """Returns where the function crosses zero between two places of opposite sign, give or take TOLERANCE.

    Brent's search: a straight line or a parabola through the last places where that helps, else the middle.
    Source: Brent (1973), Algorithms for Minimization without Derivatives, chapter 4.
    """
    old, best = first, last
    at_old, at_best = function(old), function(best)
    other, at_other = old, at_old
    while True:
        moved = best - old
        if abs(at_other) < abs(at_best):
            old, best, other = best, other, best
            at_old, at_best, at_other = at_best, at_other, at_best
        near = 2 * float_info.epsilon * abs(best) + TOLERANCE / 2
        step = (other - best) / 2
        if abs(step) <= near or at_best == 0:
            return best
        if abs(moved) >= near and abs(at_old) > abs(at_best):
            step = _shorter((old, best, other), (at_old, at_best, at_other), moved, near)
        old, at_old = best, at_best
        best += step if abs(step) >= near else (near if step > 0 else -near)
        at_best = function(best)
        if (at_best > 0) == (at_other > 0):
            other, at_other = old, at_old


def _shorter(
    places: tuple[float, float, float], values: tuple[float, float, float], moved: float, near: float
) -> float:
    """The step of a line or a parabola through these places, or half the way when that is safer."""
    old, best, other = places
    at_old, at_best, at_other = values
    way = other - best
    slope = at_best / at_old
    if old == other:
        rise, run = way * slope, 1 - slope
    else:
        left, right = at_old / at_other, at_best / at_other
        rise = slope * (way * left * (left - right) - (best - old) * (right - 1))
        run = (left - 1) * (right - 1) * (slope - 1)
    run, rise = (-run, rise) if rise > 0 else (run, -rise)
    fits = rise < 0.75 * way * run - abs(near * run) / 2 and rise < abs(moved * run / 2)
    return rise / run if fits else way / 2
