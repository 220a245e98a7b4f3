"""The life line where there is room: time runs to the right, words stand above and below.

Words are laid from right to left, each beyond those it would touch; so the thin line from words to their
point runs through no other words. Only when a life is so full that this takes too much height do words
take the nearest free room, and a thin line may pass behind others.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from houvast.web.drawings.keys import Entry, Sign, key_column
from houvast.web.drawings.lettering import shortened, width_of, wrapped
from houvast.web.drawings.life_line import (
    HIGHEST,
    LifeLine,
    LifeWords,
    Placed,
    Scale,
    placed,
    span_of,
    years_between,
)
from houvast.web.drawings.shapes import (
    Anchor,
    AnyShape,
    Bar,
    Curve,
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

WIDTH, LEFT, RIGHT = 760.0, 64.0, 648.0
SIZE, SMALL = 13.0, 12.0
LEVEL, BAND = 17.0, 24.0
GAP, APART, CLEAR, HIGH = 10.0, 4.0, 12.0, 150.0
"""Between words beside and above one another, and from the line; beyond the last, words are too high."""
FEW, SOME = 16, 32
"""Up to so many happenings words may take two lines, and be wide."""


@dataclass(frozen=True)
class _Label:
    """A happening's words, where its point lies, and how far beyond the nearest words these begin."""

    placed: Placed
    x: float
    lines: tuple[str, ...]
    near: float

    @property
    def right(self) -> float:
        """Where the next words may begin."""
        return self.x + max(width_of(line, SIZE) for line in self.lines) + GAP

    @property
    def height(self) -> float:
        """The height of its lines."""
        return len(self.lines) * line_height(SIZE)

    @property
    def far(self) -> float:
        """Where the next words may begin, seen from the line."""
        return self.near + self.height + APART


def wide_life_line(line: LifeLine, words: LifeWords) -> Drawing:
    """Returns the line with everything on it; 760 units wide, as high as its labels need."""
    every, scale = placed(line)
    above = _laid([each for each in every if (each.happening.level or -1) > 0], len(every))
    below = _laid([each for each in every if (each.happening.level or -1) < 0], len(every))
    zero = 8 + _reach(above) + CLEAR + HIGHEST * LEVEL
    floor = zero + HIGHEST * LEVEL + CLEAR + _reach(below)
    shapes: list[AnyShape] = [*_axis(zero, words), *_leaders(above, zero, -1), *_leaders(below, zero, 1)]
    shapes += _course(every, zero)
    shapes += _names(above, zero, -1) + _names(below, zero, 1)
    years, floor = _years(scale, floor + 6)
    bands, floor = _bands(line, scale, floor)
    shapes += years + bands
    for left, entries in zip((LEFT, 280.0, 520.0), _key(line, words), strict=True):
        drawn, end = key_column((left, floor + 12), 230, entries)
        shapes += drawn
        height = max(floor, end)
    return Drawing(WIDTH, height + 4, tuple(shapes))


def _x(place: float) -> float:
    return LEFT + 14 + place * (RIGHT - LEFT - 28)


def _y(zero: float, level: int | None) -> float:
    return zero - (level or 0) * LEVEL


def _laid(some: Sequence[Placed], total: int) -> list[_Label]:
    """Each beyond the words it would touch, from right to left."""
    most = 150.0 if total <= FEW else 130.0 if total <= SOME else 100.0
    labels: list[_Label] = []
    for each in reversed(some):
        x = _x(each.place)
        lines = wrapped(each.happening.text, SIZE, min(most, WIDTH - 4 - x), 3 if total <= FEW else 1)
        label = _Label(each, x, lines or ("…",), 0)
        touched = [other for other in labels if other.x < label.right]
        beyond = max((other.far for other in touched), default=0.0)
        labels.append(replace(label, near=beyond if beyond <= HIGH else _nearest(label, touched)))
    return labels


def _nearest(label: _Label, touched: Sequence[_Label]) -> float:
    """The nearest room these words leave free."""
    rooms = sorted({0.0, *(other.far for other in touched)})
    return next(
        room
        for room in rooms
        if all(room >= other.far or room + label.height + APART <= other.near for other in touched)
    )


def _reach(labels: Sequence[_Label]) -> float:
    return max((label.far for label in labels), default=0.0)


def _top_of(label: _Label, zero: float, way: int) -> float:
    """Where the words of a label begin; way is -1 above and 1 below."""
    if way > 0:
        return zero + HIGHEST * LEVEL + CLEAR + label.near
    return zero - HIGHEST * LEVEL - CLEAR - label.near - label.height


def _axis(zero: float, words: LifeWords) -> list[AnyShape]:
    shapes: list[AnyShape] = []
    for level in (HIGHEST, -HIGHEST):
        y = _y(zero, level)
        shapes.append(Line(((LEFT, y), (RIGHT, y)), Kind.GRID))
    shapes.append(Line(((LEFT, zero), (RIGHT, zero)), Kind.EDGE))
    shapes.append(Line(((RIGHT - 6, zero - 5), (RIGHT, zero), (RIGHT - 6, zero + 5)), Kind.EDGE))
    for level, text in ((HIGHEST, words.up), (-HIGHEST, words.down)):
        y = _y(zero, level) + 0.35 * SMALL
        room = shortened(text, SMALL, LEFT - 8) or text[:1]
        shapes.append(Words(LEFT - 8, y, room, SMALL, Kind.QUIET, Anchor.END))
    return shapes


def _leaders(labels: Sequence[_Label], zero: float, way: int) -> list[AnyShape]:
    shapes: list[AnyShape] = []
    for label in labels:
        top = _top_of(label, zero, way)
        end = top if way > 0 else top + label.height + 1
        points = (label.x, _y(zero, label.placed.happening.level)), (label.x, end)
        shapes.append(Line(points, Kind.LEADER))
    return shapes


def _names(labels: Sequence[_Label], zero: float, way: int) -> list[AnyShape]:
    return [
        words
        for label in labels
        for words in lines_of((label.x, _top_of(label, zero, way) + SIZE), label.lines, SIZE)
    ]


def _course(every: Sequence[Placed], zero: float) -> list[AnyShape]:
    """The line through the events, and a mark for each; what helped lies on the middle line."""
    events = [each for each in every if each.happening.level is not None]
    points = tuple((_x(each.place), _y(zero, each.happening.level)) for each in events)
    shapes: list[AnyShape] = [Curve(points, Kind.OWN)] if len(points) > 1 else []
    size = 6.0 if len(every) <= SOME else 4.0
    shapes += [Mark(x, y, size, Shape.CIRCLE, Kind.OWN) for x, y in points]
    shapes += [
        Mark(_x(each.place), zero, size + 1, Shape.DIAMOND, Kind.OTHER, Fill.FULL)
        for each in every
        if each.happening.level is None
    ]
    return shapes


def _years(scale: Scale, y: float) -> tuple[list[AnyShape], float]:
    """A stroke at each New Year, its number where there is room, and where the next thing begins."""
    shapes: list[AnyShape] = []
    free = 0.0
    for year, place in years_between(scale):
        x = _x(place)
        text = Words(x, y + 20, f"{year}", SMALL, Kind.QUIET, Anchor.MIDDLE)
        shapes.append(Line(((x, y), (x, y + 5)), Kind.EDGE))
        if text.box.left >= free:
            shapes.append(text)
            free = text.box.right + 8
    return ([Line(((LEFT, y), (RIGHT, y)), Kind.GRID), *shapes], y + 30) if shapes else ([], y)


def _bands(line: LifeLine, scale: Scale, top: float) -> tuple[list[AnyShape], float]:
    """The periods, each in the first row where it and its words fit; and where the next thing begins."""
    shapes: list[AnyShape] = []
    rows: list[float] = []
    spans = [(*span_of(period, scale), period) for period in line.periods]
    for start, end, period in sorted(spans, key=lambda span: span[:2]):
        left = _x(start) if period.start else LEFT
        right = max(_x(end) if period.end else RIGHT, left + 12)
        text = shortened(period.text, SMALL, WIDTH - 12 - left)
        reach = max(right, left + 8 + width_of(text, SMALL)) + GAP
        row = next((number for number, taken in enumerate(rows) if taken <= left), len(rows))
        rows[row : row + 1] = [reach]
        y = top + row * BAND
        shapes.append(Bar(left, y, right - left, BAND - 4, Kind.BAND))
        shapes.append(Words(left + 8, y + 14, text, SMALL, Kind.PLAIN))
    return shapes, top + len(rows) * BAND


def _key(line: LifeLine, words: LifeWords) -> tuple[tuple[Entry, ...], ...]:
    return (
        (Entry(Sign(Shape.CIRCLE, Kind.OWN), words.event),),
        (Entry(Sign(Shape.DIAMOND, Kind.OTHER), words.helped),),
        (Entry("", words.scale if years_between(placed(line)[1]) else "", Kind.QUIET),),
    )
