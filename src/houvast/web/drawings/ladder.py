"""The ladder of one goal: five levels in the words agreed beforehand, and where it stood at each moment.

The levels are words, not figures, and nothing adds this goal to another.
"""

from dataclasses import dataclass
from itertools import pairwise

from houvast.web.drawings.lettering import shortened, width_of, wrapped
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

RUNGS = 5
SIZE, SMALL = 13.5, 12.0
MOST_LINES = 4


@dataclass(frozen=True)
class Rung:
    """One level: its name, and the words agreed for it (perhaps none)."""

    name: str
    words: str


@dataclass(frozen=True)
class Looked:
    """A moment in the reader's words, and the rung from below (0 to 4) where the goal stood, or None."""

    when: str
    rung: int | None


@dataclass(frozen=True)
class Ladder:
    """Five rungs from below, and the moments, oldest first."""

    rungs: tuple[Rung, Rung, Rung, Rung, Rung]
    moments: tuple[Looked, ...]

    def __post_init__(self) -> None:
        """Refuses what cannot be drawn: a fault of ours, not of the reader's."""
        if len(self.rungs) != RUNGS or any(
            each.rung is not None and not 0 <= each.rung < RUNGS for each in self.moments
        ):
            raise ValueError("a goal has five levels, and stands at one of them")


def wide_ladder(ladder: Ladder) -> Drawing:
    """Returns the words on the left and the moments on the right of them; 640 units wide."""
    return _drawn(ladder, 640, 330)


def narrow_ladder(ladder: Ladder) -> Drawing:
    """Returns the same for a telephone."""
    return _drawn(ladder, PHONE, 190)


def _drawn(ladder: Ladder, width: float, words: float) -> Drawing:
    shapes: list[AnyShape] = []
    middles: list[float] = []
    top = 4.0
    for place in reversed(range(RUNGS)):
        rung = ladder.rungs[place]
        name = wrapped(rung.name, SMALL, words - 26, 2)
        lines = wrapped(rung.words, SIZE, words - 26, MOST_LINES)
        down = len(name) * line_height(SMALL)
        height = max(48.0, 16 + down + len(lines) * line_height(SIZE))
        kind = Kind.BAND if place == RUNGS // 2 else Kind.GROUND
        shapes.append(Bar(1, top, width - 2, height, kind))
        shapes += lines_of((14, top + 8 + SMALL), name, SMALL, kind=Kind.QUIET)
        shapes += lines_of((14, top + 8 + SIZE + down), lines, SIZE, kind=Kind.PLAIN)
        middles.insert(0, top + height / 2)
        top += height + 5
    across = _across(len(ladder.moments), words + 16, width - 18)
    shapes += _course(ladder, across, middles)
    shapes += _moments(ladder, across, top + 14, words, width)
    return Drawing(width, top + (22 if ladder.moments else 0), tuple(shapes))


def _across(moments: int, left: float, right: float) -> tuple[float, ...]:
    if moments == 1:
        return ((left + right) / 2,)
    return tuple(left + place * (right - left) / max(moments - 1, 1) for place in range(moments))


def _course(ladder: Ladder, across: tuple[float, ...], middles: list[float]) -> list[AnyShape]:
    """A line through the moments that were looked at; it is broken where one was not."""
    shapes: list[AnyShape] = []
    places = [
        None if looked.rung is None else (x, middles[looked.rung])
        for x, looked in zip(across, ladder.moments, strict=True)
    ]
    for one, other in pairwise(places):
        if one and other:
            shapes.append(Line((one, other), Kind.OWN))
    known = [place for place in places if place]
    size = 7.0 if len(across) < 12 else 4.5  # noqa: PLR2004 -- beyond a year of monthly looks they would touch
    shapes += [Mark(*place, size, Shape.CIRCLE, Kind.OWN, Fill.HOLLOW) for place in known[:-1]]
    shapes += [Mark(*place, size, Shape.CIRCLE, Kind.OWN, Fill.FULL) for place in known[-1:]]
    return shapes


def _moments(
    ladder: Ladder, across: tuple[float, ...], y: float, left: float, width: float
) -> list[AnyShape]:
    """The names of as many moments as fit, the last one first."""
    shown: list[AnyShape] = []
    for place in dict.fromkeys((len(across) - 1, *range(len(across)))):
        if place < 0:
            continue
        text = shortened(ladder.moments[place].when, SMALL, width - left)
        half = width_of(text, SMALL) / 2
        x = min(max(across[place], left + half), width - half)
        words = Words(x, y, text, SMALL, Kind.QUIET, Anchor.MIDDLE)
        if all(x + half + 6 < each.box.left or each.box.right + 6 < x - half for each in shown):
            shown.append(words)
    return shown
