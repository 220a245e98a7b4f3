"""The key beside a drawing: a sign and what it stands for, in columns that grow with their words."""

from dataclasses import dataclass

from houvast.web.drawings.lettering import wrapped
from houvast.web.drawings.shapes import (
    AnyShape,
    Fill,
    Kind,
    Line,
    Mark,
    Pattern,
    Point,
    Ring,
    Shape,
    Words,
    line_height,
    lines_of,
)

SIZE = 13.0
SIGN = 34.0
"""Room for the sign before the words."""


@dataclass(frozen=True)
class Sign:
    """A mark, on a line when it has a pattern."""

    shape: Shape
    kind: Kind
    fill: Fill = Fill.FULL
    pattern: Pattern | None = None


@dataclass(frozen=True)
class RingSign:
    """A ring among rings: the how-manieth from the middle."""

    place: int
    of: int


@dataclass(frozen=True)
class Entry:
    """One row of a key: its sign (a number or nothing when there is none) and its words."""

    sign: Sign | RingSign | str
    words: str
    kind: Kind = Kind.TEXT


def key_column(place: Point, width: float, entries: tuple[Entry, ...]) -> tuple[tuple[AnyShape, ...], float]:
    """Returns the shapes of a column whose top left is ``place``, and how far down it reaches."""
    left, top = place
    shapes: list[AnyShape] = []
    for entry in entries:
        middle = top + 0.75 * SIZE
        shapes += _sign(entry.sign, left, middle)
        lines = wrapped(entry.words, SIZE, width - SIGN, 3)
        shapes += lines_of((left + SIGN, middle + 0.35 * SIZE), lines, SIZE, kind=entry.kind)
        top += max(len(lines), 1) * line_height(SIZE) + 7
    return tuple(shapes), top


def _sign(sign: Sign | RingSign | str, left: float, middle: float) -> tuple[AnyShape, ...]:
    if isinstance(sign, str):
        return (Words(left + 2, middle + 0.35 * SIZE, sign, SIZE, Kind.STRONG),) if sign else ()
    if isinstance(sign, RingSign):
        centre = left + 12
        return tuple(
            Ring(centre, middle, 2.3 * (each + 1), Kind.OWN if each == sign.place else Kind.GRID)
            for each in range(sign.of)
        )
    mark = Mark(left + 12, middle, 5, sign.shape, sign.kind, sign.fill)
    if sign.pattern is None:
        return (mark,)
    return (Line(((left, middle), (left + 26, middle)), sign.kind, sign.pattern), mark)
