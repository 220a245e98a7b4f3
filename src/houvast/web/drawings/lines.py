"""Small lines over time: rulers and the four questions after a talk, one strip for each.

Strips lie below one another instead of lines across one another, so nobody needs colour to tell them apart.
What was not filled in is a gap, never a zero and never a line drawn across it.
"""

from dataclasses import dataclass
from itertools import groupby

from houvast.web.drawings.lettering import shortened, width_of, wrapped
from houvast.web.drawings.shapes import (
    BOLD,
    PHONE,
    SHAPES,
    Anchor,
    AnyShape,
    Drawing,
    Kind,
    Line,
    Mark,
    Shape,
    Words,
    line_height,
    lines_of,
)

WIDE, LEFT = 600.0, 40.0
ROOM, ABOVE, BELOW = 62.0, 28.0, 12.0
"""Height of a scale, and what lies between its name and it, and below it."""
SIZE, SMALL = 14.0, 12.0
ROOM_FOR_FIGURE = 26.0


@dataclass(frozen=True)
class Series:
    """One ruler or question, and its values in the order of the moments; None where it was not filled in."""

    name: str
    values: tuple[int | None, ...]


@dataclass(frozen=True)
class Lines:
    """Rulers over the same moments, each moment in the reader's words; from 0 to ``highest``."""

    moments: tuple[str, ...]
    series: tuple[Series, ...]
    highest: int = 10

    def __post_init__(self) -> None:
        """Refuses what cannot be drawn: a fault of ours, not of the reader's."""
        if any(len(each.values) != len(self.moments) for each in self.series):
            raise ValueError("every series has a value or None for each moment")
        known = [value for each in self.series for value in each.values if value is not None]
        if any(not 0 <= value <= self.highest for value in known):
            raise ValueError("a value lies from nought to the highest")


def wide_lines(lines: Lines) -> Drawing:
    """Returns the strips below one another, with the moments under the last; 600 units wide."""
    return _drawn(lines, WIDE)


def narrow_lines(lines: Lines) -> Drawing:
    """Returns the same for a telephone."""
    return _drawn(lines, PHONE)


def _drawn(lines: Lines, width: float) -> Drawing:
    across = _across(len(lines.moments), width - 24)
    shapes: list[AnyShape] = []
    top = 0.0
    for number, series in enumerate(lines.series):
        name = wrapped(series.name, SIZE * BOLD, width, 2)
        shapes += lines_of((0, top + SIZE), name, SIZE, kind=Kind.STRONG)
        top += len(name) * line_height(SIZE) + ABOVE
        shapes += _scale(top, width - 24, lines.highest)
        shapes += _joined(across, series.values, top, lines.highest)
        shapes += _points(across, series.values, top, lines.highest, SHAPES[number % len(SHAPES)])
        top += ROOM + BELOW
    shapes += _moments(lines.moments, across, top + 8, width)
    return Drawing(width, top + 20, tuple(shapes))


def _across(moments: int, right: float) -> tuple[float, ...]:
    """Where the moments stand: each talk one step, however long ago the one before it was."""
    if moments == 1:
        return ((LEFT + right) / 2,)
    step = (right - LEFT - 24) / max(moments - 1, 1)
    return tuple(LEFT + 12 + place * step for place in range(moments))


def _scale(top: float, right: float, highest: int) -> list[AnyShape]:
    """Nought, the middle and the highest."""
    middle = top + ROOM / 2
    shapes: list[AnyShape] = [Line(((LEFT, middle), (right, middle)), Kind.GRID)]
    for value, y, kind in ((0, top + ROOM, Kind.EDGE), (highest, top, Kind.GRID)):
        shapes.append(Line(((LEFT, y), (right, y)), kind))
        shapes.append(Words(LEFT - 8, y + 0.35 * SMALL, f"{value}", SMALL, Kind.QUIET, Anchor.END))
    return shapes


def _points(
    across: tuple[float, ...], values: tuple[int | None, ...], top: float, highest: int, shape: Shape
) -> list[AnyShape]:
    """A mark for each value, with its figure where there is room; else at the first and the last."""
    points = [
        (x, top + ROOM * (1 - value / highest), value)
        for x, value in zip(across, values, strict=True)
        if value is not None
    ]
    step = across[1] - across[0] if len(across) > 1 else ROOM_FOR_FIGURE
    named = points if step >= ROOM_FOR_FIGURE else points[:1]
    if named and points[-1][0] - named[-1][0] >= ROOM_FOR_FIGURE:
        named = [*named, points[-1]]
    size = 5.5 if step >= ROOM_FOR_FIGURE else 4
    return [
        *(Mark(x, y, size, shape, Kind.OWN) for x, y, _value in points),
        *(Words(x, y - 10, f"{value}", SMALL, Kind.TEXT, Anchor.MIDDLE) for x, y, value in named),
    ]


def _joined(
    across: tuple[float, ...], values: tuple[int | None, ...], top: float, highest: int
) -> list[AnyShape]:
    """A line through each run of moments that were filled in."""
    shapes: list[AnyShape] = []
    places = list(zip(across, values, strict=True))
    for is_known, run in groupby(places, key=lambda place: place[1] is not None):
        points = tuple((x, top + ROOM * (1 - (value or 0) / highest)) for x, value in run)
        if is_known and len(points) > 1:
            shapes.append(Line(points, Kind.OWN))
    return shapes


def _moments(moments: tuple[str, ...], across: tuple[float, ...], y: float, paper: float) -> list[AnyShape]:
    """As many of the moments' names as fit; the first and the last are never left out for one between."""
    names = [shortened(name, SMALL, 130) for name in moments]
    order = [*dict.fromkeys((0, len(names) - 1, *range(len(names))))] if names else []
    shown: list[AnyShape] = []
    for place in order:
        width = width_of(names[place], SMALL)
        x = min(max(across[place], width / 2), paper - width / 2)
        words = Words(x, y, names[place], SMALL, Kind.QUIET, Anchor.MIDDLE)
        if not any(
            words.box.left - 8 < other.box.right and other.box.left < words.box.right + 8 for other in shown
        ):
            shown.append(words)
    return shown
