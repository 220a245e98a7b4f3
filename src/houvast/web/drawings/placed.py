"""Dots on one ruler, a line of it for each row: what was found, and how sure it is; the table says the same.

No dot is better or worse for its place, and none has a colour of its own.
"""

from dataclasses import dataclass

from houvast.web.drawings.lettering import wrapped
from houvast.web.drawings.shapes import (
    PHONE,
    Anchor,
    AnyShape,
    Drawing,
    Fill,
    Kind,
    Line,
    Mark,
    Pattern,
    Shape,
    Words,
    line_height,
    lines_of,
)

WIDE, NAMES, EDGE = 640.0, 250.0, 14.0
SIZE, ROW, BETWEEN, DOT = 14.0, 20.0, 10.0, 6.0
END_LINES = 3


@dataclass(frozen=True)
class PlacedRow:
    """A name in the reader's words, dots, how far it may reach (None: not known), and the same in words.

    The first ``hollow`` dots are drawn as outlines: what was there before.
    """

    name: str
    dots: tuple[float, ...]
    written: str
    reach: tuple[float, float] | None = None
    hollow: int = 0


@dataclass(frozen=True)
class Placed:
    """Rows on one ruler from ``lowest`` to ``highest``, with a word at either end.

    ``middle`` draws a line through all rows, ``marks`` thinner ones; ``what`` names the column of the table.
    """

    what: str
    rows: tuple[PlacedRow, ...]
    lowest: float
    highest: float
    ends: tuple[str, str]
    middle: float | None = None
    marks: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        """Refuses what cannot be drawn: a fault of ours, not of the reader's."""
        if self.lowest >= self.highest:
            raise ValueError("a ruler needs two ends")

    def share(self, value: float) -> float:
        """Returns how far along the ruler a value stands; what lies beyond stands at its end."""
        inside = min(max(value, self.lowest), self.highest)
        return (inside - self.lowest) / (self.highest - self.lowest)


def wide_placed(placed: Placed) -> Drawing:
    """Returns the rows with their names to the left; 640 units wide."""
    across = (NAMES + EDGE, WIDE - EDGE)
    shapes = _ends(placed, across)
    top = begun = _below_ends(placed, across)
    for row in placed.rows:
        names = wrapped(row.name, SIZE, NAMES - 20, 2)
        height = max(ROW, len(names) * line_height(SIZE))
        first = top + (height - len(names) * line_height(SIZE)) / 2 + 0.95 * SIZE
        shapes += lines_of((0, first), names, SIZE)
        shapes += _row(placed, row, across, top + height / 2)
        top += height + BETWEEN
    return Drawing(WIDE, top, (*_uprights(placed, across, begun - 4, top), *shapes))


def narrow_placed(placed: Placed) -> Drawing:
    """Returns the rows with their names above them, where no upright line runs through; for a telephone."""
    across = (EDGE, PHONE - EDGE)
    shapes = _ends(placed, across)
    top = _below_ends(placed, across)
    for row in placed.rows:
        names = wrapped(row.name, SIZE, PHONE - 12, 2)
        shapes += lines_of((2, top + 0.95 * SIZE), names, SIZE)
        top += len(names) * line_height(SIZE) + 2
        shapes += (*_uprights(placed, across, top, top + ROW), *_row(placed, row, across, top + ROW / 2))
        top += ROW + BETWEEN
    return Drawing(PHONE, top, tuple(shapes))


def _row(placed: Placed, row: PlacedRow, across: tuple[float, float], y: float) -> list[AnyShape]:
    left, right = across

    def at(value: float) -> float:
        return left + (right - left) * placed.share(value)

    found: list[AnyShape] = [Line(((left, y), (right, y)), Kind.GRID)]
    if row.reach is not None:
        found.append(Line(((at(row.reach[0]), y), (at(row.reach[1]), y)), Kind.OWN))
    dots = (
        Mark(at(dot), y, DOT, Shape.CIRCLE, Kind.OWN, Fill.HOLLOW if place < row.hollow else Fill.FULL)
        for place, dot in enumerate(row.dots)
    )
    return [*found, *dots]


def _ends(placed: Placed, across: tuple[float, float]) -> list[AnyShape]:
    """The words at both ends, above the rows, each in its half."""
    found: list[AnyShape] = []
    for x, anchor, lines in zip(across, (Anchor.START, Anchor.END), _told(placed, across), strict=True):
        heights = (0.95 * SIZE + place * line_height(SIZE) for place in range(len(lines)))
        found += [Words(x, y, line, SIZE, Kind.QUIET, anchor) for y, line in zip(heights, lines, strict=True)]
    return found


def _told(placed: Placed, across: tuple[float, float]) -> tuple[tuple[str, ...], ...]:
    half = (across[1] - across[0]) / 2 - 8
    return tuple(wrapped(end, SIZE, half, END_LINES) for end in placed.ends)


def _below_ends(placed: Placed, across: tuple[float, float]) -> float:
    """Where the first row begins."""
    return max(1, *map(len, _told(placed, across))) * line_height(SIZE) + 8


def _uprights(placed: Placed, across: tuple[float, float], top: float, bottom: float) -> list[AnyShape]:
    """The middle line and the thinner ones, from one height to another."""
    left, right = across
    lines = [(mark, Pattern.DASHED) for mark in placed.marks]
    if placed.middle is not None:
        lines.append((placed.middle, Pattern.SOLID))
    found: list[AnyShape] = []
    for value, pattern in lines:
        x = left + (right - left) * placed.share(value)
        found.append(Line(((x, top), (x, bottom)), Kind.EDGE, pattern))
    return found
