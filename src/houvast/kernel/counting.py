"""Figures that may be seen outside the team that made them: rounded so that nobody can be worked out (F24).

Leaving small numbers out does not hold: whoever knows the rule subtracts what is shown from a sum, and where
two are left out reads off what they must be. So every number, sums included, is rounded by itself to a
multiple of five, up or down by chance, once; no sum is made of what is shown. What is below five never stands
as itself. A draw from which somebody could all but work out a number, knowing the rule and all that is shown
together, is drawn again. That is rare, so that the mean of many numbers stays right.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Protocol

STEP: Final = 5
"""What is shown is a multiple of this; a number below it is shown as nothing or as this."""

FEWEST_LEFT: Final = 3
"""At least so many values stay possible for each number."""

MOST_DRAWS: Final = 10_000


class Chance(Protocol):
    """Draws a whole number from 0 to below ``below``; the system's own source in earnest."""

    def __call__(self, below: int, /) -> int:
        """Returns the number."""
        ...


@dataclass(frozen=True)
class Counted:
    """Some tables that count the same things in different ways: each adds up to ``total``."""

    total: int
    tables: Mapping[str, Mapping[str, int]]

    def __post_init__(self) -> None:
        """Refuses what was counted wrong: a fault of ours."""
        sums = {sum(table.values()) for table in self.tables.values()}
        if sums - {self.total}:
            raise ValueError("every table counts the same things")


@dataclass(frozen=True)
class Rounded:
    """The same tables as they may be seen: every number a multiple of five, none the sum of others."""

    total: int
    tables: Mapping[str, Mapping[str, int]]


def rounded(counted: Counted, chance: Chance) -> Rounded:
    """Returns the tables rounded by chance, without a number that can be worked out."""
    for _draw in range(MOST_DRAWS):
        drawn = Rounded(
            _round(counted.total, chance),
            {
                name: {key: _round(number, chance) for key, number in table.items()}
                for name, table in counted.tables.items()
            },
        )
        if fewest_left(drawn) >= FEWEST_LEFT:
            return drawn
    raise ValueError("no draw hides every number")


def _round(number: int, chance: Chance) -> int:
    down, rest = divmod(number, STEP)
    return STEP * (down + (chance(STEP) < rest))


def fewest_left(shown: Rounded) -> int:
    """Returns for the number that is hidden least how many values are possible, given all that is shown.

    Each table adds up to the one true total, which is what ties the tables to each other.
    """
    low, high = _range(shown.total)
    for table in shown.tables.values():
        lows, highs = zip(*map(_range, table.values()), strict=True) if table else ((0,), (0,))
        low, high = max(low, sum(lows)), min(high, sum(highs))
    left = [high - low + 1]
    for table in shown.tables.values():
        ranges = [_range(number) for number in table.values()]
        least, most = sum(first for first, _last in ranges), sum(last for _first, last in ranges)
        left += [
            min(last, high - (least - first)) - max(first, low - (most - last)) + 1 for first, last in ranges
        ]
    return min(left)


def _range(shown: int) -> tuple[int, int]:
    """The values that can be shown as this number."""
    return max(0, shown - STEP + 1), shown + STEP - 1
