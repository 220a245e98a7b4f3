"""Who says what, life domain by life domain: a mark for each voice on levels that have names, not numbers.

The levels stand beside one another in the order of the instrument; how far apart they stand means nothing,
so nothing is written between two marks, and no row is compared with another (F21).
"""

from collections.abc import Iterator
from dataclasses import dataclass
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
    line_height,
    lines_of,
)

WIDE, NAMES = 640.0, 220.0
SIZE, SMALL, MARK = 13.5, 12.0, 6.5
ROW = 34.0
BESIDE = 8.5
"""How far marks stand apart that share a level, so that none hides another."""
LOOKS: Final = (
    Sign(Shape.CIRCLE, Kind.OWN),
    Sign(Shape.SQUARE, Kind.OTHER),
    Sign(Shape.TRIANGLE, Kind.QUIET, Fill.HOLLOW),
)


@dataclass(frozen=True)
class Rowed:
    """A life domain, and for each voice the place of the level it names, None where it names none."""

    name: str
    places: tuple[int | None, ...]


@dataclass(frozen=True)
class Dumbbell:
    """The names of the levels, of the voices (at most three), and the rows."""

    levels: tuple[str, ...]
    voices: tuple[str, ...]
    rows: tuple[Rowed, ...]

    def __post_init__(self) -> None:
        """Refuses what cannot be drawn: a fault of ours, not of the reader's."""
        places = [place for row in self.rows for place in row.places if place is not None]
        if len(self.voices) > len(LOOKS) or any(not 0 <= place < len(self.levels) for place in places):
            raise ValueError("a mark stands on a level that has a name, for one of at most three voices")
        if any(len(row.places) != len(self.voices) for row in self.rows):
            raise ValueError("each row has a place for each voice")

    @property
    def spoken(self) -> int:
        """How many domains more than one voice names a level for: what the drawing can put side by side."""
        return sum(1 for row in self.rows if sum(place is not None for place in row.places) > 1)


def wide_dumbbell(given: Dumbbell) -> Drawing:
    """Returns the names to the left of the levels; 640 units wide."""
    key, top = key_column((0, 4), WIDE, _key(given))
    shapes: list[AnyShape] = list(key)
    across = _across(given, NAMES, WIDE)
    head, top = _head(given, across, top + 6)
    shapes += head
    for row in given.rows:
        names = wrapped(row.name, SIZE, NAMES - 16, 2)
        height = max(ROW, len(names) * line_height(SIZE) + 8)
        middle = top + height / 2
        first = middle - (len(names) - 1) * line_height(SIZE) / 2 + 0.35 * SIZE
        shapes += lines_of((0, first), names, SIZE, kind=Kind.PLAIN)
        shapes += _row(row, across, middle)
        top += height
    return Drawing(WIDE, top + 4, tuple(shapes))


def narrow_dumbbell(given: Dumbbell) -> Drawing:
    """Returns the names above their row; for a telephone."""
    key, top = key_column((0, 4), PHONE, _key(given))
    shapes: list[AnyShape] = list(key)
    across = _across(given, 0, PHONE)
    head, top = _head(given, across, top + 6)
    shapes += head
    for row in given.rows:
        names = wrapped(row.name, SIZE, PHONE - 4, 2)
        shapes += lines_of((2, top + 0.95 * SIZE), names, SIZE, kind=Kind.STRONG)
        top += len(names) * line_height(SIZE) + 14
        shapes += _row(row, across, top)
        top += 20
    return Drawing(PHONE, top, tuple(shapes))


def _key(given: Dumbbell) -> tuple[Entry, ...]:
    return tuple(Entry(look, voice) for look, voice in zip(LOOKS, given.voices, strict=False))


def _across(given: Dumbbell, left: float, right: float) -> tuple[float, ...]:
    width = (right - left) / max(len(given.levels), 1)
    return tuple(left + (place + 0.5) * width for place in range(len(given.levels)))


def _head(given: Dumbbell, across: tuple[float, ...], top: float) -> tuple[list[AnyShape], float]:
    """The names of the levels, each above its column."""
    room = (across[1] - across[0] if len(across) > 1 else PHONE) - 8
    named = [wrapped(level, SMALL, room, 3) for level in given.levels]
    shapes: list[AnyShape] = []
    for x, lines in zip(across, named, strict=True):
        shapes += lines_of((x, top + SMALL), lines, SMALL, Anchor.MIDDLE, Kind.QUIET)
    return shapes, top + max(map(len, named), default=0) * line_height(SMALL) + 8


def _row(row: Rowed, across: tuple[float, ...], y: float) -> Iterator[AnyShape]:
    """One row: a thin ground line, a line that joins the marks, and the marks themselves."""
    yield Line(((across[0], y), (across[-1], y)), Kind.GRID)
    points = list(_points(row, across))
    if len({x for _, x in points}) > 1:
        yield Line(((min(x for _, x in points), y), (max(x for _, x in points), y)), Kind.EDGE)
    for voice, x in points:
        look = LOOKS[voice]
        yield Mark(x, y, MARK, look.shape, look.kind, look.fill)


def _points(row: Rowed, across: tuple[float, ...]) -> Iterator[tuple[int, float]]:
    """Where each voice's mark stands; marks on one level stand beside one another."""
    for level in range(len(across)):
        there = [voice for voice, place in enumerate(row.places) if place == level]
        for number, voice in enumerate(there):
            yield voice, across[level] + (number - (len(there) - 1) / 2) * 2 * BESIDE
