"""The life line: what the person finds important, up or down in their own eyes, and what helped.

Here is what goes into it and where everything stands in time. Busy years get more room than quiet ones, so
that a life with everything in its last two years can be read; the years beneath the line say so.
"""

from collections.abc import Sequence
from dataclasses import dataclass

LOWEST, HIGHEST = -3, 3
MOST = 60
MONTHS, DAYS = 12, 31


@dataclass(frozen=True)
class LifeDate:
    """A year, a month of a year, or a day: as much as the person knows."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def first(self) -> float:
        """Where what is known begins, in years."""
        return self.year + ((self.month or 1) - 1 + ((self.day or 1) - 1) / DAYS) / MONTHS

    @property
    def last(self) -> float:
        """Where what is known ends, in years."""
        return self.year + ((self.month or MONTHS) - 1 + (self.day or DAYS) / DAYS) / MONTHS

    @property
    def middle(self) -> float:
        """The middle of what is known, in years."""
        return (self.first + self.last) / 2


@dataclass(frozen=True)
class Happening:
    """An event, or what helped when it has no level.

    ``text`` and ``when`` ("2019", "before the move") are the person's; the level is -3 to 3, their own; the
    date is None where only the order is known: it then stays behind what was told before it.
    """

    text: str
    when: str
    date: LifeDate | None = None
    level: int | None = None


@dataclass(frozen=True)
class Period:
    """A time that lasted; without a beginning it began before the line, without an end it goes on."""

    text: str
    when: str
    start: LifeDate | None = None
    end: LifeDate | None = None


@dataclass(frozen=True)
class LifeLine:
    """Up to sixty happenings in the order they were told, and the periods."""

    happenings: tuple[Happening, ...]
    periods: tuple[Period, ...] = ()

    def __post_init__(self) -> None:
        """Refuses what cannot be drawn: a fault of ours, not of the reader's."""
        if len(self.happenings) > MOST:
            raise ValueError(f"a line holds at most {MOST} happenings")
        levels = [each.level for each in self.happenings if each.level is not None]
        if any(not LOWEST <= level <= HIGHEST for level in levels):
            raise ValueError("a level lies from -3 to 3")


@dataclass(frozen=True)
class LifeWords:
    """What the drawing itself says: its two ends, and its key."""

    up: str
    down: str
    event: str
    helped: str
    scale: str


@dataclass(frozen=True)
class Placed:
    """A happening and its place on the line, from 0 to 1."""

    happening: Happening
    place: float


@dataclass(frozen=True)
class Scale:
    """Years and their places on the line, both rising; and the places of all before and all after them."""

    years: tuple[float, ...]
    places: tuple[float, ...]
    before: float = 0.0
    after: float = 1.0

    def place_of(self, year: float) -> float:
        """Returns the place of a moment in years."""
        if not self.years or year < self.years[0]:
            return self.before
        for number in range(1, len(self.years)):
            early, late = self.years[number - 1], self.years[number]
            if year <= late:
                share = (year - early) / (late - early) if late > early else 0.0
                return self.places[number - 1] + share * (self.places[number] - self.places[number - 1])
        return self.places[-1] if year == self.years[-1] else self.after


def in_order(happenings: Sequence[Happening]) -> tuple[Happening, ...]:
    """Returns them in the order of time; what has no date stays behind what was told before it."""
    groups: list[tuple[float, list[Happening]]] = []
    for each in happenings:
        if each.date is None and groups:
            groups[-1][1].append(each)
        else:
            groups.append((each.date.middle if each.date else float("-inf"), [each]))
    return tuple(each for _year, group in sorted(groups, key=lambda group: group[0]) for each in group)


def placed(line: LifeLine) -> tuple[tuple[Placed, ...], Scale]:
    """Returns every happening with its place, each after the one before it, and the scale of years."""
    ordered = in_order(line.happenings)
    years = _years(ordered)
    first, last = (years[0], years[-1]) if years else (0.0, 0.0)
    steps = max(len(ordered) - 1, 1)
    places = []
    for number, year in enumerate(years):
        in_time = (year - first) / (last - first) if last > first else number / steps
        places.append((number / steps + in_time) / 2 if len(ordered) > 1 else 0.5)
    dated = [number for number, each in enumerate(ordered) if each.date is not None]
    scale = Scale(tuple(years[number] for number in dated), tuple(places[number] for number in dated))
    return tuple(Placed(each, place) for each, place in zip(ordered, places, strict=True)), scale


def years_between(scale: Scale) -> tuple[tuple[int, float], ...]:
    """Returns each New Year on the line with its place."""
    if not scale.years:
        return ()
    first, last = int(scale.years[0]) + 1, int(scale.years[-1])
    return tuple((year, scale.place_of(year)) for year in range(first, last + 1))


def span_of(period: Period, scale: Scale) -> tuple[float, float]:
    """Returns where a period begins and ends on the line, in that order; a year is taken whole.

    Where nothing on the line has a date, a period lasts all along it.
    """
    known = bool(scale.years)
    start = scale.place_of(period.start.first) if period.start and known else scale.before
    end = scale.place_of(period.end.last) if period.end and known else scale.after
    return min(start, end), max(start, end)


def _years(ordered: Sequence[Happening]) -> list[float]:
    """The year of each; an undated one lies evenly between the dated ones around it."""
    dated = [(number, each.date.middle) for number, each in enumerate(ordered) if each.date]
    if not dated:
        return [float(number) for number in range(len(ordered))]
    years: list[float] = []
    for number in range(len(ordered)):
        before = max((pair for pair in dated if pair[0] <= number), default=dated[0])
        after = min((pair for pair in dated if pair[0] >= number), default=dated[-1])
        gap = after[0] - before[0]
        share = (number - before[0]) / gap if gap > 0 else 0.0
        years.append(before[1] + share * (after[1] - before[1]))
    return years
