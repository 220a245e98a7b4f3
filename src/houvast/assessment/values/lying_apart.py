"""How far apart the raters of nameless cases were, side by side of an instrument: in counts, to count on.

It speaks of an instrument and a team, of nobody in it and of no case.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from houvast.assessment.agreement.answers import ItemAgreement
from houvast.assessment.agreement.ratings import Entry, Ratings
from houvast.assessment.values.nameless import NamelessCase, NamelessSide
from houvast.assessment.values.ratings import rated_sides
from houvast.assessment.values.rounds import WIDE
from houvast.instruments.definition import Definition, Item, Side

FEWEST_LEVELS = 2


@dataclass(frozen=True)
class Apart:
    """Over the cases that two or more rated: in how many they chose the same, the next, or further apart."""

    same: int
    one: int
    wide: int

    @property
    def cases(self) -> int:
        """How many cases two or more rated."""
        return self.same + self.one + self.wide


def apart_of(found: ItemAgreement) -> Apart:
    """Returns in how many cases raters were how far apart."""
    steps = [spread.steps for spread in found.spreads]
    same, wide = steps.count(0), sum(step >= WIDE for step in steps)
    return Apart(same, len(steps) - same - wide, wide)


def compared_sides(definition: Definition) -> Iterator[tuple[Item, Side]]:
    """Yields the sides on which raters can differ: those with two levels or more."""
    yield from ((item, side) for item, side in rated_sides(definition) if len(side.levels) >= FEWEST_LEVELS)


def key_of(item: Item, side: Side) -> str:
    """Returns by what the counting calls a side."""
    return f"{item.id} {side.polarity}"


def ratings_of(definition: Definition, cases: Sequence[NamelessCase]) -> dict[str, Ratings]:
    """Returns every compared side as ratings: levels by their place as declared, reasons as words."""
    by_side = [{(side.item, side.polarity): side for side in case.sides} for case in cases]
    return {
        key_of(item, side): _ratings(side, [sides.get((item.id, side.polarity)) for sides in by_side])
        for item, side in compared_sides(definition)
    }


def _ratings(side: Side, given: Sequence[NamelessSide | None]) -> Ratings:
    place: Mapping[str, float] = {level.value: float(number) for number, level in enumerate(side.levels)}
    columns = zip_longest(*(_entries(place, one) for one in given))
    rows: list[tuple[Entry, ...]] = list(zip(*columns, strict=True)) or [()] * len(given)
    return Ratings.of(list(place.values()), rows)


def _entries(place: Mapping[str, float], given: NamelessSide | None) -> list[Entry]:
    if given is None:
        return []
    return [*(place[level] for level in given.levels), *(kind.value for kind in given.missing)]
