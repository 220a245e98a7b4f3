"""The few sums over cases from which every coefficient follows, for one set of cases or for many draws.

Cases with the same counts are interchangeable, so a set of cases is how often each distinct pattern occurs.
"""

from dataclasses import dataclass

import numpy as np

from houvast.assessment.agreement.distances import Numbers
from houvast.assessment.agreement.ratings import Rated, as_counts


@dataclass(frozen=True, slots=True)
class Patterns:
    """One item: its levels, its distinct patterns of counts (patterns × levels), how often each occurs."""

    levels: tuple[float, ...]
    counts: Numbers
    times: Numbers

    @property
    def rated(self) -> Numbers:
        """How many raters a case of each pattern has."""
        return self.counts.sum(axis=1)


@dataclass(frozen=True, slots=True)
class Sums:
    """Sums over cases, one row per draw.

    ``coincidences`` and ``agreement``: draws × levels × levels, ordered pairs of ratings of one case, over
    its raters but one and over its pairs; ``shares``: draws × levels, of each case's ratings the share of
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
    """Returns how many raters chose each level: cases × levels."""
    counts = as_counts(rated)
    return np.asarray(counts.rows, dtype=np.float64).reshape(len(counts.rows), len(counts.levels))


def patterns_of(rated: Rated) -> Patterns:
    """Returns the distinct patterns in an order of their own, so that neither cases nor raters have one."""
    found, times = np.unique(count_matrix(rated), axis=0, return_counts=True)
    return Patterns(rated.levels, found, times.astype(np.float64))


def sums_of(patterns: Patterns, times: Numbers | None = None) -> Sums:
    """Returns the sums over cases; ``times`` says how often each pattern was drawn, draws × patterns."""
    drawn = patterns.times[None, :] if times is None else times
    counts, raters = patterns.counts, patterns.rated
    size = len(patterns.levels)
    pairs = counts[:, :, None] * counts[:, None, :] - counts[:, :, None] * np.eye(size)
    paired = raters >= 2  # noqa: PLR2004 - a pair is two
    others = np.where(paired, raters - 1, 1.0)[:, None, None]
    once = np.where(raters > 0, raters, 1.0)
    by_pattern = np.concatenate(
        [
            (pairs / others).reshape(len(counts), size * size),
            (pairs / others / once[:, None, None]).reshape(len(counts), size * size),
            counts / once[:, None],
            (raters > 0)[:, None],
            paired[:, None],
        ],
        axis=1,
    )
    found = drawn @ by_pattern
    square = (len(drawn), size, size)
    return Sums(
        found[:, : size * size].reshape(square),
        found[:, size * size : 2 * size * size].reshape(square),
        found[:, 2 * size * size : -2],
        found[:, -2],
        found[:, -1],
    )
