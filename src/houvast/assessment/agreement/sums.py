"""The few sums over cases from which every coefficient follows, for one set of cases or for many draws.

Cases with the same counts are interchangeable, so a set of cases is how often each distinct pattern occurs.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from houvast.assessment.agreement.distances import Numbers
from houvast.assessment.agreement.ratings import Counts, Entry, Rated


@dataclass(frozen=True)
class Patterns:
    """One item: its levels, its distinct patterns of counts (patterns by levels), how often each occurs."""

    levels: tuple[float, ...]
    counts: Numbers
    times: Numbers

    @cached_property
    def rated(self) -> Numbers:
        """How many raters a case of each pattern has."""
        found: Numbers = self.counts.sum(axis=1)
        return found

    @cached_property
    def adds(self) -> Numbers:
        """What one case of each pattern adds to the sums: patterns by (2 levels² + levels + 2)."""
        return _contributions(self.counts, self.rated)


@dataclass(frozen=True, slots=True)
class Sums:
    """Sums over cases, one row per draw.

    ``coincidences`` and ``agreement``: draws by levels by levels, ordered pairs of ratings of one case, over
    its raters but one and over its pairs; ``shares``: draws by levels, of each case's ratings the share of
    each level; ``rated`` and ``paired``: draws, cases with one rating or more, with two or more.
    """

    coincidences: Numbers
    agreement: Numbers
    shares: Numbers
    rated: Numbers
    paired: Numbers

    def __add__(self, other: "Sums") -> "Sums":
        """The sums over the cases of both."""
        return Sums(
            self.coincidences + other.coincidences,
            self.agreement + other.agreement,
            self.shares + other.shares,
            self.rated + other.rated,
            self.paired + other.paired,
        )


def count_matrix(rated: Rated) -> Numbers:
    """Returns how many raters chose each level: cases by levels."""
    size = len(rated.levels)
    if isinstance(rated, Counts):
        return np.asarray(rated.rows, dtype=np.float64).reshape(len(rated.rows), size)
    place: dict[Entry, int] = {level: number for number, level in enumerate(rated.levels)}
    none = size  # one column more, for whatever is no level; it is dropped again
    chosen = [place.get(entry, none) for row in rated.rows for entry in row]
    cells = np.asarray(chosen, dtype=np.int64).reshape(len(rated.rows), rated.raters)
    cells += np.arange(len(cells))[:, None] * (size + 1)
    counted = np.bincount(cells.reshape(-1), minlength=len(cells) * (size + 1))
    return counted.reshape(len(cells), size + 1)[:, :size].astype(np.float64)


def patterns_of(rated: Rated) -> Patterns:
    """Returns the distinct patterns in an order of their own, so that neither cases nor raters have one."""
    found, times = np.unique(count_matrix(rated), axis=0, return_counts=True)
    return Patterns(rated.levels, found, times.astype(np.float64))


def _contributions(counts: Numbers, raters: Numbers) -> Numbers:
    size = counts.shape[1]
    pairs = counts[:, :, None] * counts[:, None, :] - counts[:, :, None] * np.eye(size)
    paired = raters >= 2  # noqa: PLR2004 - a pair is two
    coincidences = pairs / np.where(paired, raters - 1, 1.0)[:, None, None]
    once = np.where(raters > 0, raters, 1.0)
    parts = (
        coincidences.reshape(len(counts), size * size),
        (coincidences / once[:, None, None]).reshape(len(counts), size * size),
        counts / once[:, None],
        (raters > 0)[:, None],
        paired[:, None],
    )
    return np.concatenate(parts, axis=1)


def sums_of(patterns: Patterns, times: Numbers | None = None) -> Sums:
    """Returns the sums over cases; ``times`` says how often each pattern was drawn, draws by patterns."""
    drawn = patterns.times[None, :] if times is None else times
    found = drawn @ patterns.adds
    size = len(patterns.levels)
    square = (len(drawn), size, size)
    return Sums(
        found[:, : size * size].reshape(square),
        found[:, size * size : 2 * size * size].reshape(square),
        found[:, 2 * size * size : -2],
        found[:, -2],
        found[:, -1],
    )
