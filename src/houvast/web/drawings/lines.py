"""Small lines over time: rulers and the four questions after a talk, one strip for each.

Strips lie below one another instead of lines across one another, so nobody needs colour to tell them apart.
What was not filled in is a gap, never a zero and never a line drawn across it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from houvast.web.drawings.lettering import shortened, width_of
from houvast.web.drawings.shapes import (
    SHAPES,
    Anchor,
    AnyShape,
    Drawing,
    Fill,
    Kind,
    Line,
    Mark,
    Words,
)

WIDTH, LEFT, RIGHT = 480.0, 40.0, 456.0
STRIP, NAME, ROOM = 124.0, 16.0, 62.0
"""Height of a strip, of its name, and of the scale in it."""
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


def lines_drawing(lines: Lines) -> Drawing:
    """Returns the strips below one another, with the moments under the last; 480 units wide."""
    across = _across(len(lines.moments))
    shapes: list[AnyShape] = []
    for number, series in enumerate(lines.series):
        shapes += _strip(series, across, number, lines.highest)
    bottom = len(lines.series) * STRIP
    shapes += _moments(lines.moments, across, bottom + 8)
    return Drawing(WIDTH, bottom + 20, tuple(shapes))


def _across(moments: int) -> tuple[float, ...]:
    """Where the moments stand: each talk one step, however long ago the one before it was."""
    if moments == 1:
        return ((LEFT + RIGHT) / 2,)
    return tuple(LEFT + 12 + place * (RIGHT - LEFT - 24) / max(moments - 1, 1) for place in range(moments))


def _strip(series: Series, across: tuple[float, ...], number: int, highest: int) -> list[AnyShape]:
    top = number * STRIP + NAME + 32
    shapes: list[AnyShape] = [
        Words(0, number * STRIP + NAME, shortened(series.name, SIZE, WIDTH), SIZE, Kind.STRONG)
    ]
    for value in (0, highest):
        y = top + ROOM * (1 - value / highest)
        shapes.append(Line(((LEFT, y), (RIGHT, y)), Kind.EDGE if value == 0 else Kind.GRID))
        shapes.append(Words(LEFT - 8, y + 0.35 * SMALL, f"{value}", SMALL, Kind.QUIET, Anchor.END))
    middle = top + ROOM / 2
    shapes.append(Line(((LEFT, middle), (RIGHT, middle)), Kind.GRID))
    points = [
        (x, top + ROOM * (1 - value / highest), value)
        for x, value in zip(across, series.values, strict=True)
        if value is not None
    ]
    shapes += _joined(across, series.values, top, highest)
    shape = SHAPES[number % len(SHAPES)]
    shapes += [Mark(x, y, 5.5, shape, Kind.OWN, Fill.FULL) for x, y, _value in points]
    named = points if _is_roomy(across) else [points[0], points[-1]] if len(points) > 1 else points
    shapes += [Words(x, y - 10, f"{value}", SMALL, Kind.TEXT, Anchor.MIDDLE) for x, y, value in named]
    return shapes


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


def _is_roomy(across: Sequence[float]) -> bool:
    return len(across) < 2 or across[1] - across[0] >= ROOM_FOR_FIGURE  # noqa: PLR2004 -- two make a step


def _moments(moments: tuple[str, ...], across: tuple[float, ...], y: float) -> list[AnyShape]:
    """As many of the moments' names as fit; the first and the last are never left out for one between."""
    names = [shortened(name, SMALL, 130) for name in moments]
    order = [*dict.fromkeys((0, len(names) - 1, *range(len(names))))] if names else []
    shown: list[AnyShape] = []
    for place in order:
        width = width_of(names[place], SMALL)
        x = min(max(across[place], width / 2), WIDTH - width / 2)
        words = Words(x, y, names[place], SMALL, Kind.QUIET, Anchor.MIDDLE)
        if not any(
            words.box.left - 8 < other.box.right and other.box.left < words.box.right + 8 for other in shown
        ):
            shown.append(words)
    return shown
