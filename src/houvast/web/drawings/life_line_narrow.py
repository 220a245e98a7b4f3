"""The life line on a telephone: time runs down, each happening with its words beside it."""

from collections.abc import Sequence
from dataclasses import dataclass

from houvast.web.drawings.keys import Entry, Sign, key_column
from houvast.web.drawings.lettering import shortened, wrapped
from houvast.web.drawings.life_line import (
    HIGHEST,
    LOWEST,
    LifeLine,
    LifeWords,
    Period,
    Placed,
    Scale,
    placed,
    span_of,
)
from houvast.web.drawings.shapes import (
    PHONE,
    Anchor,
    AnyShape,
    Bar,
    Curve,
    Drawing,
    Kind,
    Line,
    Mark,
    Shape,
    Words,
    line_height,
    lines_of,
)

SIZE, SMALL = 14.0, 12.0
LEVEL, TOP, GAP = 13.0, 30.0, 12.0
LANE, MOST_LANES, SHORTEST = 14.0, 4, 22.0


@dataclass(frozen=True)
class _Band:
    """A period's number, its lane, and where it begins and ends."""

    number: int
    lane: int
    top: float
    bottom: float


def narrow_life_line(line: LifeLine, words: LifeWords) -> Drawing:
    """Returns the line with everything on it, as long as it needs to be."""
    every, scale = placed(line)
    rows, floor = _rows(every, len(line.periods))
    down = _along(every, scale, rows, floor)
    bands = _bands(line, down)
    words_left = _left_of_words(len(line.periods))
    zero = words_left - 20 - HIGHEST * LEVEL
    shapes: list[AnyShape] = [*_axis(zero, floor, words), *_drawn_bands(bands)]
    shapes += _course(every, rows, zero, words_left)
    for each, y in zip(every, rows, strict=True):
        shapes += _names(each, words_left, y)
    drawn, end = key_column((8, floor + 14), PHONE - 12, _key(line, down, words))
    return Drawing(PHONE, end, (*shapes, *drawn))


def _left_of_words(periods: int) -> float:
    """Where words begin: behind a lane for each period, up to four, and the line itself."""
    return 8 + min(periods, MOST_LANES) * LANE + 10 + (HIGHEST - LOWEST) * LEVEL + 20


def _names(each: Placed, left: float, y: float) -> list[AnyShape]:
    """When, and below it the words; their first line stands at the height of the point."""
    when = shortened(each.happening.when, SMALL, PHONE - 6 - left)
    lines = wrapped(each.happening.text, SIZE, PHONE - 6 - left, 3)
    shapes: list[AnyShape] = [Words(left, y + 4, when, SMALL, Kind.QUIET)] if when else []
    down = line_height(SIZE) if when else 0
    return [*shapes, *lines_of((left, y + 5 + down), lines, SIZE)]


def _rows(every: Sequence[Placed], periods: int) -> tuple[list[float], float]:
    """How far down each point lies, and where the line ends."""
    room = PHONE - 6 - _left_of_words(periods)
    rows = []
    y = TOP + 14
    for each in every:
        rows.append(y)
        lines = len(wrapped(each.happening.text, SIZE, room, 3)) + bool(each.happening.when)
        y += max(lines, 1) * line_height(SIZE) + GAP
    return rows, y + 18


def _along(every: Sequence[Placed], scale: Scale, rows: Sequence[float], floor: float) -> Scale:
    """The scale of years again, with the points' own heights for places."""
    dated = tuple(y for each, y in zip(every, rows, strict=True) if each.happening.date is not None)
    return Scale(scale.years, dated, TOP, floor)


def _bands(line: LifeLine, down: Scale) -> list[_Band]:
    """Each period in the first lane that is free; they are numbered in the order they begin."""
    lanes: list[float] = []
    bands = []
    for number, period in enumerate(_periods(line, down), start=1):
        top, bottom = span_of(period, down)
        top = min(top, down.after - SHORTEST)
        bottom = max(bottom, top + SHORTEST)
        lane = next((each for each, taken in enumerate(lanes) if taken <= top), len(lanes))
        lanes[lane : lane + 1] = [bottom + 4]
        bands.append(_Band(number, lane, top, bottom))
    return bands


def _periods(line: LifeLine, down: Scale) -> list[Period]:
    return sorted(line.periods, key=lambda period: span_of(period, down))


def _lanes(bands: Sequence[_Band]) -> int:
    return 1 + max((band.lane for band in bands), default=-1)


def _drawn_bands(bands: Sequence[_Band]) -> list[AnyShape]:
    """Bars at the left; when very many times overlap they move closer together and lose their numbers."""
    lanes = _lanes(bands)
    step = LANE if lanes <= MOST_LANES else MOST_LANES * LANE / lanes
    shapes: list[AnyShape] = []
    for band in bands:
        x = 4 + band.lane * step
        shapes.append(Bar(x, band.top, step - 2, band.bottom - band.top, Kind.BAND))
        if lanes <= MOST_LANES:
            middle = x + (step - 2) / 2
            shapes.append(Words(middle, band.top + 13, f"{band.number}", 10, Kind.STRONG, Anchor.MIDDLE))
    return shapes


def _axis(zero: float, floor: float, words: LifeWords) -> list[AnyShape]:
    shapes: list[AnyShape] = [
        Line(((x, TOP), (x, floor)), Kind.EDGE if x == zero else Kind.GRID)
        for x in (zero + LOWEST * LEVEL, zero, zero + HIGHEST * LEVEL)
    ]
    shapes.append(Line(((zero - 5, floor - 6), (zero, floor), (zero + 5, floor - 6)), Kind.EDGE))
    for level, text in ((LOWEST, words.down), (HIGHEST, words.up)):
        x = zero + level * LEVEL
        room = shortened(text, SMALL, 2 * HIGHEST * LEVEL - 8) or text[:1]
        shapes.append(Words(x, TOP - 10, room, SMALL, Kind.QUIET, Anchor.MIDDLE))
    return shapes


def _course(every: Sequence[Placed], rows: Sequence[float], zero: float, words_left: float) -> list[AnyShape]:
    points = tuple(
        (zero + each.happening.level * LEVEL, y)
        for each, y in zip(every, rows, strict=True)
        if each.happening.level is not None
    )
    shapes: list[AnyShape] = []
    for each, y in zip(every, rows, strict=True):
        x = zero + (each.happening.level or 0) * LEVEL
        shapes.append(Line(((x, y), (words_left - 6, y)), Kind.LEADER))
    if len(points) > 1:
        shapes.append(Curve(points, Kind.OWN, upright=1))
    shapes += [Mark(x, y, 6, Shape.CIRCLE, Kind.OWN) for x, y in points]
    shapes += [
        Mark(zero, y, 7, Shape.DIAMOND, Kind.OTHER)
        for each, y in zip(every, rows, strict=True)
        if each.happening.level is None
    ]
    return shapes


def _key(line: LifeLine, down: Scale, words: LifeWords) -> tuple[Entry, ...]:
    named = tuple(
        Entry(f"{number}", f"{period.text} ({period.when})" if period.when else period.text)
        for number, period in enumerate(_periods(line, down), start=1)
    )
    signs = (
        Entry(Sign(Shape.CIRCLE, Kind.OWN), words.event),
        Entry(Sign(Shape.DIAMOND, Kind.OTHER), words.helped),
    )
    return (*signs, *named)
