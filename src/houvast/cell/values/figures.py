"""What the cell counts, and how a quarter and its year are rounded so that they do not give each other away.

A year stands beside its four quarters and is rounded by itself, never added up; a draw from which one of them
could all but be worked out is drawn again (decision 0030, F24).
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeAlias

from houvast.kernel.counting import FEWEST_LEFT, MOST_DRAWS, Chance, Counted, Rounded, fewest_left, rounded

QUARTERS: Final = 4


class Happened(StrEnum):
    """What is counted, in the order in which it is read: cases, then meetings."""

    PROPOSED = "proposed"
    WITHDRAWN = "withdrawn"
    REFUSED = "refused"
    LISTED = "listed"
    REVIEWED = "reviewed"
    CLOSED = "closed"
    KEPT_LONGER = "kept_longer"
    ERASED = "erased"
    MET = "met"
    DISCUSSED = "discussed"
    INVITED = "invited"
    ANSWERED = "answered"


Numbers: TypeAlias = Mapping[Happened, int]


@dataclass(frozen=True)
class Period:
    """A quarter, or with none the whole year."""

    year: int
    quarter: int | None = None

    @property
    def key(self) -> str:
        """How it is kept: "2026-Q4", a year "2026"."""
        return f"{self.year}-Q{self.quarter}" if self.quarter else str(self.year)

    @property
    def place(self) -> int:
        """Its place among all quarters."""
        return self.year * QUARTERS + (self.quarter or QUARTERS)


def period_of(key: str) -> Period:
    """Returns the period of a key."""
    year, _, quarter = key.partition("-Q")
    return Period(int(year), int(quarter) if quarter else None)


def quarters_over(counted: Collection[Period], current: Period) -> tuple[Period, ...]:
    """Returns every quarter that is over, from the first one in which something was counted."""
    first = min((one.place for one in counted), default=current.place)
    return tuple(_quarter(place) for place in range(first, current.place))


def _quarter(place: int) -> Period:
    year, number = divmod(place - 1, QUARTERS)
    return Period(year, number + 1)


def summed(numbers: Iterable[Numbers]) -> Numbers:
    """Returns exact quarters added up: for who counted them, and before a year is rounded."""
    every = tuple(numbers)
    return {what: sum(one.get(what, 0) for one in every) for what in Happened}


def rounded_quarter(exact: Numbers, chance: Chance) -> dict[Happened, int]:
    """Returns a quarter as it may be seen."""
    return {what: rounded(Counted(exact.get(what, 0), {}), chance).total for what in Happened}


def rounded_year(exact: Numbers, quarters: Iterable[Numbers], chance: Chance) -> dict[Happened, int]:
    """Returns a year as it may be seen beside its quarters, which stand already."""
    shown = tuple(quarters)
    return {what: _beside([one[what] for one in shown], exact.get(what, 0), chance) for what in Happened}


def _beside(quarters: list[int], year: int, chance: Chance) -> int:
    """Draws a year's number until it leaves each quarter three values at least."""
    for _draw in range(MOST_DRAWS):
        drawn = rounded(Counted(year, {}), chance).total
        beside = Rounded(drawn, {"quarters": {str(place): one for place, one in enumerate(quarters)}})
        if fewest_left(beside) >= FEWEST_LEFT:
            return drawn
    raise ValueError("no draw hides every number")
