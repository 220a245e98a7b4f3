"""What raters said: one item, its declared levels, and a row of ratings or of counts for each case.

Levels come from the instrument's definition, never from the ratings: a level that nobody used is still one
that could have been used. “No information” is not a level; it is a word of its own beside the numbers.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import isfinite

FEWEST_LEVELS = 2
Entry = float | str | None
"""A level; or in a word why there is none, such as ``no_info``; or None where a rater did not look at all."""


class UnusableRatings(ValueError):
    """The ratings contradict themselves or their definition; the text says how."""


@dataclass(frozen=True, slots=True)
class Ratings:
    """One item as rated: a row per case, in each row one entry per rater, always in the same order."""

    levels: tuple[float, ...]
    rows: tuple[tuple[Entry, ...], ...]

    def __post_init__(self) -> None:
        """Raises UnusableRatings when rows differ in length or hold what is no declared level."""
        must_be_levels(self.levels)
        if len({len(row) for row in self.rows}) > 1:
            raise UnusableRatings(
                "Every case needs one entry per rater; use None where a rater did not look."
            )
        known = set(self.levels)
        for number, row in enumerate(self.rows):
            for entry in row:
                if entry is not None and not isinstance(entry, str) and entry not in known:
                    raise UnusableRatings(f"Case {number} holds {entry}, which is not one of the levels.")

    @classmethod
    def of(cls, levels: Sequence[float], rows: Sequence[Sequence[Entry]]) -> "Ratings":
        """Builds from any sequences."""
        return cls(tuple(levels), tuple(map(tuple, rows)))

    @property
    def raters(self) -> int:
        """How many raters each row has room for."""
        return len(self.rows[0]) if self.rows else 0


@dataclass(frozen=True, slots=True)
class Counts:
    """One item as counted: a row per case, in each row how many raters chose each level."""

    levels: tuple[float, ...]
    rows: tuple[tuple[int, ...], ...]

    def __post_init__(self) -> None:
        """Raises UnusableRatings when a row does not hold one whole number from 0 up per level."""
        must_be_levels(self.levels)
        for number, row in enumerate(self.rows):
            if len(row) != len(self.levels) or any(count < 0 or count != int(count) for count in row):
                raise UnusableRatings(f"Case {number} needs one count per level, each a whole number from 0.")

    @classmethod
    def of(cls, levels: Sequence[float], rows: Sequence[Sequence[int]]) -> "Counts":
        """Builds from any sequences."""
        return cls(tuple(levels), tuple(map(tuple, rows)))


@dataclass(frozen=True, slots=True)
class Seen:
    """One rating of one item of one case by one rater."""

    rater: str
    case: str
    item: str
    level: float


Rated = Ratings | Counts


def must_be_levels(levels: Sequence[float]) -> None:
    """Raises UnusableRatings unless there are two levels or more, finite, and each higher than the last."""
    if len(levels) < FEWEST_LEVELS or not all(map(isfinite, levels)):
        raise UnusableRatings("An item needs at least two levels, each a number.")
    if any(low >= high for low, high in pairwise(levels)):
        raise UnusableRatings("Levels stand from the lowest to the highest, each once.")


def level_of(entry: Entry) -> float | None:
    """Returns the level, None for whatever is not one."""
    return None if entry is None or isinstance(entry, str) else entry


def as_counts(rated: Rated) -> Counts:
    """Returns how many raters chose each level, case by case."""
    if isinstance(rated, Counts):
        return rated
    place = {level: number for number, level in enumerate(rated.levels)}
    rows = []
    for row in rated.rows:
        counted = [0] * len(place)
        for entry in row:
            if entry is not None and not isinstance(entry, str):
                counted[place[entry]] += 1
        rows.append(tuple(counted))
    return Counts(rated.levels, tuple(rows))


def use_of_levels(rated: Rated) -> Counter[float]:
    """Returns how often each level was chosen, unused ones with 0."""
    counts = as_counts(rated)
    used: Counter[float] = Counter(dict.fromkeys(counts.levels, 0))
    for row in counts.rows:
        for level, count in zip(counts.levels, row, strict=True):
            used[level] += count
    return used
