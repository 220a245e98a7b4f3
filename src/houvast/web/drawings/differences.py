"""Two ways of looking laid side by side: per case the mean of both across, their difference upwards.

After Bland and Altman (1986): the mean difference as a line, and two between which most differences lie.
"""

from dataclasses import dataclass
from typing import Final

from houvast.web.drawings.shapes import (
    PHONE,
    Anchor,
    AnyShape,
    Drawing,
    Kind,
    Line,
    Mark,
    Pattern,
    Shape,
    Words,
)

WIDE: Final = 640.0
SIZE: Final = 14.0
TALL: Final = 260.0
LEFT: Final = 44.0
ROOM: Final = 30.0
DOT: Final = 6.0


@dataclass(frozen=True)
class Differences:
    """Points (mean of both, own less theirs), the mean difference, its limits, and the ends of the scale."""

    points: tuple[tuple[float, float], ...]
    bias: float
    limits: tuple[float, float]
    scale: tuple[float, float]

    @property
    def reach(self) -> float:
        """How far up and down the drawing goes: a whole number that holds every dot and line."""
        far = max(1.0, *(abs(value) for value in (self.bias, *self.limits)))
        far = max(far, *(abs(difference) for _mean, difference in self.points), 1.0)
        return float(int(far) + 1)


def wide_differences(given: Differences) -> Drawing:
    """Returns the dots with their lines; 640 units wide."""
    return _drawn(given, WIDE)


def narrow_differences(given: Differences) -> Drawing:
    """Returns the same for a telephone."""
    return _drawn(given, PHONE)


def _drawn(given: Differences, width: float) -> Drawing:
    low, high = given.scale
    right, bottom, reach = width - 14, TALL - ROOM, given.reach

    def across(mean: float) -> float:
        return LEFT + (right - LEFT) * (mean - low) / (high - low)

    def up(difference: float) -> float:
        return 14 + (bottom - 14) * (reach - difference) / (2 * reach)

    shapes: list[AnyShape] = [
        Line(((LEFT, 14), (LEFT, bottom)), Kind.EDGE),
        Line(((LEFT, up(0)), (right, up(0))), Kind.GRID),
        Line(((LEFT, up(given.bias)), (right, up(given.bias))), Kind.OWN),
    ]
    shapes += [
        Line(((LEFT, up(limit)), (right, up(limit))), Kind.EDGE, Pattern.DASHED) for limit in given.limits
    ]
    for value in (-reach, 0.0, reach):
        text = f"{value:+.0f}".replace("-", "\N{MINUS SIGN}") if value else "0"
        shapes.append(Words(LEFT - 8, up(value) + 5, text, SIZE, Kind.QUIET, Anchor.END))
    for value, anchor in ((low, Anchor.START), (high, Anchor.END)):
        shapes.append(Words(across(value), TALL - 8, f"{value:.0f}", SIZE, Kind.QUIET, anchor))
    marks = (
        Mark(across(mean), up(difference), DOT, Shape.CIRCLE, Kind.OWN) for mean, difference in given.points
    )
    return Drawing(width, TALL, (*shapes, *marks))
