"""How far a team agrees, side by side of an instrument: a dot with its interval, grey where cases are few.

It is about an instrument and a team. A dot further right is more agreement, not a better colleague.
"""

from dataclasses import dataclass
from typing import Final

from houvast.web.drawings.keys import Entry, Sign, key_column
from houvast.web.drawings.lettering import wrapped
from houvast.web.drawings.shapes import (
    PHONE,
    Anchor,
    AnyShape,
    Bar,
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

WIDE, NAMES = 640.0, 250.0
SIZE, SMALL = 13.5, 12.0
ROOM_FOR_NUMBER, THICK, BETWEEN = 52.0, 5.0, 13.0
MARKS: Final = (0.0, 0.5, 1.0)


@dataclass(frozen=True)
class Dot:
    """One side: the share with its interval, on how many cases it rests, and how often the lowest level.

    ``share`` is None where nobody was twice; ``is_few`` draws it grey and hollow.
    """

    name: str
    cases: int
    share: float | None
    low: float
    high: float
    lowest: float | None = None
    is_few: bool = False


@dataclass(frozen=True)
class Dots:
    """Sides of an instrument, in the order in which they are read."""

    rows: tuple[Dot, ...]

    def __post_init__(self) -> None:
        """Refuses what cannot be drawn: a fault of ours, not of the reader's."""
        for row in self.rows:
            if row.share is not None and not 0 <= row.low <= row.share <= row.high <= 1:
                raise ValueError("a share lies in its interval, and that between none and all")


@dataclass(frozen=True)
class DotWords:
    """The words of the key, in the reader's language."""

    enough: str
    few: str
    lowest: str
    cases: str


def wide_dots(dots: Dots, words: DotWords) -> Drawing:
    """Returns the dots with their names to the left; 640 units wide."""
    left, right = NAMES, WIDE - ROOM_FOR_NUMBER
    shapes: list[AnyShape] = list(_axis(left, right))
    top = 26.0
    for row in dots.rows:
        names = wrapped(row.name, SIZE, NAMES - 22, 2)
        height = max(20.0, len(names) * line_height(SIZE))
        first = top + (height - len(names) * line_height(SIZE)) / 2 + 0.95 * SIZE
        shapes += lines_of((0, first), names, SIZE)
        shapes += _row(row, (left, right), top + height / 2)
        top += height + BETWEEN
    return _finished(dots, words, shapes, (left, right, top, WIDE))


def narrow_dots(dots: Dots, words: DotWords) -> Drawing:
    """Returns the dots with their names above them; for a telephone."""
    left, right = 14.0, PHONE - ROOM_FOR_NUMBER
    shapes: list[AnyShape] = list(_axis(left, right))
    top = 28.0
    for row in dots.rows:
        names = wrapped(row.name, SIZE, PHONE - 8, 2)
        shapes += lines_of((2, top + 0.95 * SIZE), names, SIZE)
        top += len(names) * line_height(SIZE) + 10
        shapes += _row(row, (left, right), top)
        top += 10 + BETWEEN
    return _finished(dots, words, shapes, (left, right, top, PHONE))


def _axis(left: float, right: float) -> list[Words]:
    """None, half and all of the pairs, and above the numbers what they count."""
    shown = [
        Words(left + share * (right - left), SMALL, f"{share:.0%}", SMALL, Kind.QUIET, Anchor.MIDDLE)
        for share in MARKS
    ]
    return [*shown, Words(right + ROOM_FOR_NUMBER - 2, SMALL, "n", SMALL, Kind.QUIET, Anchor.END)]


def _row(row: Dot, across: tuple[float, float], middle: float) -> list[AnyShape]:
    left, right = across
    shapes: list[AnyShape] = []
    if row.lowest:
        shapes.append(Bar(left, middle + 7, row.lowest * (right - left), THICK, Kind.COUNT))
    if row.share is not None:
        kind = Kind.QUIET if row.is_few else Kind.OWN
        low, at, high = (left + share * (right - left) for share in (row.low, row.share, row.high))
        shapes.append(Line(((low, middle), (high, middle)), kind))
        shapes.append(Mark(at, middle, 5.5, *_sign(is_few=row.is_few)))
    number = Words(
        right + ROOM_FOR_NUMBER - 2, middle + 0.35 * SMALL, str(row.cases), SMALL, Kind.TEXT, Anchor.END
    )
    return [*shapes, number]


def _sign(*, is_few: bool) -> tuple[Shape, Kind, Fill]:
    return (Shape.DIAMOND, Kind.QUIET, Fill.HOLLOW) if is_few else (Shape.CIRCLE, Kind.OWN, Fill.FULL)


def _finished(
    dots: Dots, words: DotWords, shapes: list[AnyShape], room: tuple[float, float, float, float]
) -> Drawing:
    """The lines behind, and the key below."""
    left, right, top, width = room
    behind = [
        Line(((x, 18), (x, top - 6)), Kind.EDGE if share == 0 else Kind.GRID)
        for share in MARKS
        for x in (left + share * (right - left),)
    ]
    entries = [
        Entry(Sign(*_sign(is_few=is_few)), said)
        for is_few, said in ((False, words.enough), (True, words.few))
        if any(row.is_few == is_few and row.share is not None for row in dots.rows)
    ]
    key, bottom = key_column((0, top + 6), width - 4, (*entries, Entry("n", words.cases)))
    if any(row.lowest for row in dots.rows):
        more, last = key_column((0, bottom), width - 4, (Entry("", words.lowest),))
        key = (*key, Bar(2, bottom + 7, 24, THICK, Kind.COUNT), *more)
        bottom = last
    return Drawing(width, bottom + 2, (*behind, *shapes, *key))
