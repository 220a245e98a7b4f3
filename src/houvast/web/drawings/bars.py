"""Counts beside one another: a bar for each, with its name and its number; the table says the same.

Every bar has one colour: a higher number is no better and no worse than a lower one.
"""

from dataclasses import dataclass

from houvast.web.drawings.lettering import wrapped
from houvast.web.drawings.shapes import (
    PHONE,
    Anchor,
    AnyShape,
    Bar,
    Drawing,
    Kind,
    Line,
    Words,
    line_height,
    lines_of,
)

WIDE, NAMES = 640.0, 250.0
SIZE, THICK, BETWEEN = 14.0, 18.0, 12.0
ROOM_FOR_NUMBER = 60.0


@dataclass(frozen=True)
class Counted:
    """A name in the reader's words, how often, and how that is written ("0 to 4" beside a bar of nought)."""

    name: str
    number: int
    written: str


@dataclass(frozen=True)
class Bars:
    """What was counted, in the order in which it is read; ``what`` names the column of numbers."""

    what: str
    rows: tuple[Counted, ...]

    def __post_init__(self) -> None:
        """Refuses what cannot be drawn: a fault of ours, not of the reader's."""
        if any(row.number < 0 for row in self.rows):
            raise ValueError("nothing is counted less often than never")

    @property
    def highest(self) -> int:
        """The highest number, at least one."""
        return max((1, *(row.number for row in self.rows)))


def wide_bars(bars: Bars) -> Drawing:
    """Returns the bars with their names to the left; 640 units wide."""
    shapes: list[AnyShape] = []
    top = 6.0
    for row in bars.rows:
        names = wrapped(row.name, SIZE, NAMES - 14, 2)
        height = max(THICK, len(names) * line_height(SIZE))
        first = top + (height - len(names) * line_height(SIZE)) / 2 + 0.95 * SIZE
        shapes += lines_of((0, first), names, SIZE)
        shapes += _bar(row, bars.highest, (NAMES, top + (height - THICK) / 2), WIDE)
        top += height + BETWEEN
    shapes.append(Line(((NAMES, 0), (NAMES, top)), Kind.EDGE))
    return Drawing(WIDE, top, tuple(shapes))


def narrow_bars(bars: Bars) -> Drawing:
    """Returns the bars with their names above them; for a telephone."""
    shapes: list[AnyShape] = []
    top = 4.0
    for row in bars.rows:
        names = wrapped(row.name, SIZE, PHONE - 12, 2)
        shapes += lines_of((2, top + 0.95 * SIZE), names, SIZE)
        top += len(names) * line_height(SIZE) + 3
        shapes += _bar(row, bars.highest, (2, top), PHONE)
        top += THICK + BETWEEN
    return Drawing(PHONE, top, tuple(shapes))


def _bar(row: Counted, highest: int, place: tuple[float, float], right: float) -> list[AnyShape]:
    left, top = place
    width = (right - left - ROOM_FOR_NUMBER) * row.number / highest
    number = Words(left + width + 8, top + 0.75 * THICK, row.written, SIZE, Kind.STRONG, Anchor.START)
    return [Bar(left, top, width, THICK, Kind.COUNT), number] if row.number else [number]
