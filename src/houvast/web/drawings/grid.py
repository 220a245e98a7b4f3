"""Where something is not known yet: items down, cases across, and a sign where somebody should ask.

It is a list of work, over the cases its reader may open. Nothing is counted for a case.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from houvast.web.drawings.keys import Entry, Sign, key_column
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
    Shape,
    Words,
    line_height,
    lines_of,
)

WIDE, NAMES = 640.0, 262.0
SIZE, SMALL = 13.5, 12.0
COLUMN, BETWEEN = 30.0, 9.0
MOST: Final = 12
"""Cases that fit beside one another on a telephone; the table has them all."""


class Known(StrEnum):
    """What is known of one item of one case."""

    ALL = "all"
    SOME = "some"
    NOBODY = "nobody"
    NOT_ASKED_THERE = "not_asked_there"


SIGNS: Final = {
    Known.NOBODY: (Shape.SQUARE, Kind.OWN, Fill.FULL),
    Known.SOME: (Shape.TRIANGLE, Kind.OWN, Fill.HOLLOW),
    Known.ALL: (Shape.CIRCLE, Kind.QUIET, Fill.FULL),
}


@dataclass(frozen=True)
class GridRow:
    """One item, and what is known of it in each case."""

    name: str
    cells: tuple[Known, ...]


@dataclass(frozen=True)
class Grid:
    """Items and cases; cases are called by a number, and the list beside it says which is which."""

    cases: tuple[str, ...]
    rows: tuple[GridRow, ...]

    def __post_init__(self) -> None:
        """Refuses what cannot be drawn: a fault of ours, not of the reader's."""
        if any(len(row.cells) != len(self.cases) for row in self.rows):
            raise ValueError("every item says something of each case")

    @property
    def drawn(self) -> int:
        """How many cases there is room for."""
        return min(len(self.cases), MOST)


@dataclass(frozen=True)
class GridWords:
    """The words of the key, in the reader's language."""

    nobody: str
    some: str
    everybody: str
    elsewhere: str
    left_out: str


def wide_grid(grid: Grid, words: GridWords) -> Drawing:
    """Returns the items with their names to the left; 640 units wide."""
    across = [NAMES + COLUMN * (place + 0.5) for place in range(grid.drawn)]
    shapes = _heads(grid, across)
    top = 24.0
    for row in grid.rows:
        names = wrapped(row.name, SIZE, NAMES - 14, 2)
        height = max(18.0, len(names) * line_height(SIZE))
        first = top + (height - len(names) * line_height(SIZE)) / 2 + 0.95 * SIZE
        shapes += lines_of((0, first), names, SIZE)
        shapes += _cells(row, across, top + height / 2)
        top += height + BETWEEN
        shapes.append(Line(((0, top - BETWEEN / 2), (WIDE, top - BETWEEN / 2)), Kind.GRID))
    return _finished(grid, words, shapes, (top, WIDE))


def narrow_grid(grid: Grid, words: GridWords) -> Drawing:
    """Returns the items with their names above them; for a telephone."""
    step = (PHONE - 8) / MOST
    across = [4 + step * (place + 0.5) for place in range(grid.drawn)]
    shapes = _heads(grid, across)
    top = 24.0
    for row in grid.rows:
        names = wrapped(row.name, SIZE, PHONE - 8, 2)
        shapes += lines_of((2, top + 0.95 * SIZE), names, SIZE)
        top += len(names) * line_height(SIZE) + 9
        shapes += _cells(row, across, top)
        top += 9 + BETWEEN
        shapes.append(Line(((0, top - BETWEEN / 2), (PHONE, top - BETWEEN / 2)), Kind.GRID))
    return _finished(grid, words, shapes, (top, PHONE))


def _heads(grid: Grid, across: list[float]) -> list[AnyShape]:
    return [
        Words(x, SMALL, str(place + 1), SMALL, Kind.QUIET, Anchor.MIDDLE)
        for place, x in enumerate(across[: grid.drawn])
    ]


def _cells(row: GridRow, across: list[float], middle: float) -> list[AnyShape]:
    return [
        Mark(x, middle, 2.5 if known is Known.ALL else 6.5, *SIGNS[known])
        for x, known in zip(across, row.cells, strict=False)
        if known in SIGNS
    ]


def _finished(grid: Grid, words: GridWords, shapes: list[AnyShape], room: tuple[float, float]) -> Drawing:
    top, width = room
    entries = [
        Entry(Sign(*SIGNS[known]), said)
        for known, said in (
            (Known.NOBODY, words.nobody),
            (Known.SOME, words.some),
            (Known.ALL, words.everybody),
        )
    ]
    if len(grid.cases) > grid.drawn:
        entries.append(Entry("", words.left_out))
    key, bottom = key_column((0, top + 6), width - 4, tuple(entries))
    return Drawing(width, bottom + 2, (*shapes, *key))
