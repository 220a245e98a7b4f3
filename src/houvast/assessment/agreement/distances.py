"""How far apart two levels are: the one thing in which the coefficients' variants differ.

Krippendorff's ordinal distance counts the ratings between two levels, so it depends on the data and must be
computed anew for every draw. Gwet's “ordinal weights” depend on the levels alone; they are something else.
"""

from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from houvast.assessment.agreement.ratings import UnusableRatings

Numbers = NDArray[np.float64]


class Distance(StrEnum):
    """How far apart levels are."""

    NOMINAL = "nominal"
    ORDINAL = "ordinal"
    INTERVAL = "interval"
    RATIO = "ratio"
    LINEAR = "linear"
    GWET_ORDINAL = "gwet_ordinal"


QUADRATIC = Distance.INTERVAL
"""Quadratic weights are one minus the interval distance."""


def distances(kind: Distance, levels: tuple[float, ...], used: Numbers) -> Numbers:
    """Returns distances, draw by draw: levels by levels each.

    ``used`` holds how often each level was chosen, draws by levels; only the ordinal distance looks at it.
    Sources: Krippendorff (2011), Gwet (2014).
    """
    if kind is Distance.ORDINAL:
        middle = np.cumsum(used, axis=-1) - used / 2
        apart: Numbers = (middle[:, :, None] - middle[:, None, :]) ** 2
        return apart
    return np.broadcast_to(_fixed(kind, levels), (len(used), len(levels), len(levels)))


def weights(kind: Distance, levels: tuple[float, ...]) -> Numbers:
    """Returns how much two levels count as agreement, from 0 to 1: levels by levels.

    Raises UnusableRatings for Krippendorff's ordinal distance, which is no property of the levels.
    """
    if kind is Distance.ORDINAL:
        raise UnusableRatings(
            "Krippendorff's ordinal distance depends on the ratings; choose linear, interval or gwet_ordinal."
        )
    return 1 - _fixed(kind, levels)


def _fixed(kind: Distance, levels: tuple[float, ...]) -> Numbers:
    """The distances that the levels alone decide, the furthest being 1."""
    values = np.asarray(levels, dtype=np.float64)
    difference = np.abs(values[:, None] - values[None, :])
    found: Numbers
    if kind is Distance.NOMINAL:
        found = (difference > 0).astype(np.float64)
    elif kind is Distance.INTERVAL:
        found = difference**2
    elif kind is Distance.LINEAR:
        found = difference
    elif kind is Distance.GWET_ORDINAL:
        steps = np.abs(np.subtract.outer(np.arange(len(values)), np.arange(len(values))))
        found = steps * (steps + 1) / 2.0
    else:
        found = _ratio(values, difference)
    furthest: float = found.max()
    return found / furthest


def _ratio(values: Numbers, difference: Numbers) -> Numbers:
    """The squared difference over the squared sum; raises UnusableRatings below zero, where it is not one."""
    if values.min() < 0:
        raise UnusableRatings("Ratio distances need levels from zero up.")
    together = values[:, None] + values[None, :]
    found: Numbers = np.divide(difference, together, out=np.zeros_like(difference), where=together > 0)
    return found * found
