"""Drawing the cases again, all items of a case together: exact, and without a loop over draws.

Cases with the same counts on every item are interchangeable, so a draw is how often each distinct joint
pattern occurs: one multinomial draw. Per item a draw is then how often each of its own few patterns occurs,
which is one product of matrices. Its entries are whole numbers below 2²⁴, so single precision loses nothing
and the same seed gives the same draws.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from houvast.assessment.agreement.distances import Numbers
from houvast.assessment.agreement.ratings import Rated, UnusableRatings
from houvast.assessment.agreement.sums import Patterns, count_matrix

AT_ONCE = 1_200_000
"""Numbers held at a time for the cases of one batch of draws: some twelve megabytes, whatever the size."""

BINOMIAL_COST = 7
"""How much longer drawing one pattern's number of cases takes than drawing one case."""

MOST_SHORT = 2**16
MOST_CASES = 2**24


@dataclass(frozen=True, slots=True)
class Joint:
    """Several items of the same cases.

    ``times`` is how often each joint pattern occurs; ``items`` holds each item's own patterns; ``which``,
    joint patterns by all items' patterns, says with a one which of them a joint pattern has.
    """

    times: NDArray[np.int64]
    items: tuple[Patterns, ...]
    which: NDArray[np.float32]

    @property
    def cases(self) -> int:
        """How many cases there are."""
        return int(self.times.sum())


def joined(items: Sequence[Rated]) -> Joint:
    """Returns the distinct joint patterns, in an order of their own.

    Raises UnusableRatings when items do not have the same cases, or have more than can be counted exactly.
    """
    if len({len(item.rows) for item in items}) != 1:
        raise UnusableRatings("Give one item or more, all with the same cases in the same order.")
    if len(items[0].rows) >= MOST_CASES:
        raise UnusableRatings(f"More than {MOST_CASES:,} cases are not drawn exactly.")
    own = [_own_patterns(item) for item in items]
    distinct, times = np.unique(np.stack([place for _counts, place in own], 1), axis=0, return_counts=True)
    found, blocks = [], []
    for number, (item, (counts, _place)) in enumerate(zip(items, own, strict=True)):
        block = np.zeros((len(distinct), len(counts)), dtype=np.float32)
        block[np.arange(len(distinct)), distinct[:, number]] = 1
        blocks.append(block)
        found.append(Patterns(item.levels, counts, times.astype(np.float64) @ block.astype(np.float64)))
    return Joint(times, tuple(found), np.concatenate(blocks, axis=1))


def _own_patterns(item: Rated) -> tuple[Numbers, NDArray[np.uint32]]:
    """An item's distinct patterns, and which of them each case has."""
    found, place = np.unique(count_matrix(item), axis=0, return_inverse=True)
    return found, place.reshape(-1).astype(np.uint32)


@dataclass(frozen=True, slots=True)
class Batch:
    """Some draws: how often each joint pattern occurs, and for each item each of its own."""

    together: NDArray[np.float32]
    items: list[Numbers]


def as_drawn(joint: Joint) -> Batch:
    """Returns the cases as they are, as if one draw had given them."""
    return Batch(joint.times[None, :].astype(np.float32), [item.times[None, :] for item in joint.items])


def drawn(joint: Joint, draws: int, seed: int) -> Iterator[Batch]:
    """Yields the draws in batches; without a case there is none."""
    if not joint.cases:
        return
    chance = np.random.default_rng(seed)
    batch = max(1, AT_ONCE // max(joint.cases, len(joint.times)))
    ends = np.cumsum([0, *(len(item.counts) for item in joint.items)])
    for start in range(0, draws, batch):
        size = min(batch, draws - start)
        together = _times(joint, size, chance).astype(np.float32)
        every = (together @ joint.which).astype(np.float64)
        yield Batch(together, [every[:, first:last] for first, last in pairwise(ends)])


def _times(joint: Joint, size: int, chance: np.random.Generator) -> NDArray[np.int64]:
    """How often each joint pattern is drawn: draws by joint patterns; the quicker of two exact ways."""
    cases, patterns = joint.cases, len(joint.times)
    if patterns * BINOMIAL_COST < cases:
        return chance.multinomial(cases, joint.times / cases, size=size)
    kind = np.uint16 if cases <= MOST_SHORT else np.uint32
    chosen = chance.integers(0, cases, size=(size, cases), dtype=kind)
    if patterns < cases:
        chosen = np.repeat(np.arange(patterns), joint.times)[chosen]
    chosen = chosen + np.arange(size)[:, None] * patterns
    return np.bincount(chosen.reshape(-1), minlength=size * patterns).reshape(size, patterns)
