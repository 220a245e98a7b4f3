"""The wheel of life domains: how each one holds, as the person and as the worker see it, at some moments.

Outward holds, inward stands in the way. Nothing joins one domain to the next: there is no surface, no sum,
no mean, and no colour that judges.
"""

from dataclasses import dataclass
from enum import IntEnum
from math import cos, pi, sin

from houvast.web.drawings.keys import Entry, RingSign, Sign, key_column
from houvast.web.drawings.lettering import wrapped
from houvast.web.drawings.shapes import (
    BOLD,
    PATTERNS,
    PHONE,
    SHAPES,
    Anchor,
    AnyShape,
    Arc,
    Drawing,
    Fill,
    Kind,
    Line,
    Mark,
    Ring,
    Words,
    around,
    from_top,
    line_height,
    lines_of,
)

FEWEST, MOST = 3, 16
MOST_MOMENTS = len(PATTERNS)
SIZE, SMALL_ANGLE = 13.0, 1e-6
WIDE, RINGS = 720.0, 4


class Stand(IntEnum):
    """How a domain holds: four anchors, from the middle outward. Not a number to add."""

    IN_THE_WAY = 0
    A_LITTLE_IN_THE_WAY = 1
    HOLDS = 2
    HOLDS_WELL = 3


@dataclass(frozen=True)
class Standing:
    """One domain at one moment, from both sides; None where it was not spoken of."""

    person: Stand | None = None
    worker: Stand | None = None


@dataclass(frozen=True)
class Moment:
    """When it was filled in, in the reader's words, and the standings in the order of the domains."""

    label: str
    standings: tuple[Standing, ...]


@dataclass(frozen=True)
class Wheel:
    """Three to sixteen domains in the reader's words, and the moments, oldest first.

    At most four moments are drawn: the first and the three latest. The table has them all.
    """

    domains: tuple[str, ...]
    moments: tuple[Moment, ...]

    def __post_init__(self) -> None:
        """Refuses what cannot be drawn: a fault of ours, not of the reader's."""
        if not FEWEST <= len(self.domains) <= MOST:
            raise ValueError(f"a wheel has {FEWEST} to {MOST} domains")
        if any(len(moment.standings) != len(self.domains) for moment in self.moments):
            raise ValueError("every moment has a standing for each domain")

    @property
    def drawn(self) -> tuple[Moment, ...]:
        """The moments that are drawn, the latest first."""
        if len(self.moments) <= MOST_MOMENTS:
            return self.moments[::-1]
        return (*self.moments[:-MOST_MOMENTS:-1], self.moments[0])


@dataclass(frozen=True)
class WheelWords:
    """What the key says: the four anchors from the middle outward, both sides, and what no mark means."""

    stands: tuple[str, str, str, str]
    person: str
    worker: str
    absent: str
    left_out: str


@dataclass(frozen=True)
class _Place:
    """Where the wheel lies: its middle, the hub nobody writes in, and the width of a ring."""

    x: float
    y: float
    hub: float
    band: float

    @property
    def radius(self) -> float:
        return self.hub + RINGS * self.band

    def arc(self, stand: Stand, turn: tuple[float, float], kind: Kind, age: tuple[int, int]) -> Arc:
        """One side of one domain, within its ring: moments lie beside one another, the latest outermost."""
        gap = 0.1 * (turn[1] - turn[0])
        place, moments = age
        radius = self.hub + (stand + 1) * self.band - (place + 1) * self.band / (moments + 1)
        ends = from_top(turn[0] + gap), from_top(turn[1] - gap)
        return Arc(self.x, self.y, radius, *ends, kind, PATTERNS[place])


def wide_wheel(wheel: Wheel, words: WheelWords) -> Drawing:
    """Returns the wheel with each domain's name at its own sector, and the key below; 720 units wide."""
    place = _Place(360, 236, 32, 39)
    named = _names_around(wheel, place)
    top = place.y + place.radius + 58
    columns = (
        (64, 206, _rings(words)),
        (290, 216, _sides(words)),
        (524, 190, _moments(wheel, words)),
    )
    shapes: list[AnyShape] = [*_ground(place, len(wheel.domains)), *_standings(wheel, place), *named]
    ends = []
    for left, width, entries in columns:
        drawn, end = key_column((left, top), width, entries)
        shapes += drawn
        ends.append(end)
    return Drawing(WIDE, max(ends) + 6, tuple(shapes))


def narrow_wheel(wheel: Wheel, words: WheelWords) -> Drawing:
    """Returns the wheel with numbers around it and all names below; for a telephone."""
    place = _Place(PHONE / 2, 158, 22, 27)
    shapes: list[AnyShape] = [*_ground(place, len(wheel.domains)), *_standings(wheel, place)]
    for number, _domain in enumerate(wheel.domains):
        x, y = around(place.x, place.y, place.radius + 13, from_top(number / len(wheel.domains)))
        shapes.append(Words(x, y + 0.35 * SIZE, f"{number + 1}", SIZE, Kind.STRONG, Anchor.MIDDLE))
    top = place.y + place.radius + 36
    named = tuple(Entry(f"{number}", name) for number, name in enumerate(wheel.domains, start=1))
    for entries in (named, _moments(wheel, words), _sides(words), _rings(words)):
        drawn, end = key_column((8, top), PHONE - 12, entries)
        shapes += drawn
        top = end + 12
    return Drawing(PHONE, top, tuple(shapes))


def _ground(place: _Place, domains: int) -> list[AnyShape]:
    """The disc, its rings, the line between what holds and what stands in the way, and the sectors."""
    middle = place.hub + RINGS / 2 * place.band
    shapes: list[AnyShape] = [
        Ring(place.x, place.y, place.radius, Kind.BAND),
        Ring(place.x, place.y, middle, Kind.GROUND),
    ]
    for ring in range(RINGS + 1):
        kind = Kind.EDGE if ring == RINGS // 2 else Kind.GRID
        shapes.append(Ring(place.x, place.y, place.hub + ring * place.band, kind))
    for number in range(domains):
        angle = from_top((number - 0.5) / domains)
        ends = (around(place.x, place.y, radius, angle) for radius in (place.hub, place.radius))
        shapes.append(Line(tuple(ends), Kind.GRID))
    return shapes


def _standings(wheel: Wheel, place: _Place) -> list[AnyShape]:
    """Oldest first, so that the latest lies on top."""
    shapes: list[AnyShape] = []
    drawn = wheel.drawn
    for age in reversed(range(len(drawn))):
        for number, standing in enumerate(drawn[age].standings):
            start, half = (number - 0.5) / len(wheel.domains), 0.5 / len(wheel.domains)
            for stand, begin, kind in (
                (standing.person, start, Kind.OWN),
                (standing.worker, start + half, Kind.OTHER),
            ):
                if stand is not None:
                    arc = place.arc(stand, (begin, begin + half), kind, (age, len(drawn)))
                    shapes += [arc, _mark(arc, age, len(drawn))]
    return shapes


def _mark(arc: Arc, age: int, moments: int) -> Mark:
    """The mark of an arc: full for the person, an outline for the worker; older ones are smaller."""
    share = (age + 1) / (moments + 1)
    x, y = arc.at(share if arc.kind is Kind.OTHER else 1 - share)
    fill = Fill.FULL if arc.kind is Kind.OWN else Fill.HOLLOW
    return Mark(x, y, 5.5 if age == 0 else 4.2, SHAPES[age], arc.kind, fill)


def _names_around(wheel: Wheel, place: _Place) -> list[Words]:
    """The names outside the wheel, on two lines at most: above, below, or on their own side."""
    total = len(wheel.domains)
    named: list[Words] = []
    for number, name in enumerate(wheel.domains):
        angle = from_top(number / total)
        x, y = around(place.x, place.y, place.radius + 13, angle)
        if abs(cos(angle)) < SMALL_ANGLE:
            anchor = Anchor.MIDDLE
            room = min(150, 2 * (place.radius + 13) * sin(2 * pi / total) - 12)
        else:
            anchor = Anchor.START if cos(angle) > 0 else Anchor.END
            room = (WIDE - x if anchor is Anchor.START else x) - 6
        lines = wrapped(name, SIZE * BOLD, room, 2)
        height = len(lines) * line_height(SIZE)
        share = 0.5 - 0.5 * sin(angle) if anchor is Anchor.MIDDLE else 0.5
        named += lines_of((x, y - share * height + 0.9 * SIZE), lines, SIZE, anchor, Kind.STRONG)
    return named


def _rings(words: WheelWords) -> tuple[Entry, ...]:
    return tuple(Entry(RingSign(place, RINGS), words.stands[place]) for place in reversed(range(RINGS)))


def _sides(words: WheelWords) -> tuple[Entry, ...]:
    return (
        Entry(Sign(SHAPES[0], Kind.OWN), words.person),
        Entry(Sign(SHAPES[0], Kind.OTHER, Fill.HOLLOW), words.worker),
        Entry("", words.absent, Kind.QUIET),
    )


def _moments(wheel: Wheel, words: WheelWords) -> tuple[Entry, ...]:
    rows = tuple(
        Entry(Sign(SHAPES[age], Kind.QUIET, Fill.FULL, PATTERNS[age]), moment.label)
        for age, moment in enumerate(wheel.drawn)
    )
    if len(wheel.moments) > MOST_MOMENTS:
        return (*rows, Entry("", words.left_out, Kind.QUIET))
    return rows
