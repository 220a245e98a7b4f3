"""Whether the intervals of agreement hold what they promise, where they are printed at all.

Run: ``./houvast bench coverage [--quick] [--rounds N]``. Cases are drawn whose true agreement is known,
because it was counted over 200,000 of them; raters rate them; and it is counted how often a printed 95 %
interval holds the truth. Where the rules of ``saying`` print no interval, none is counted: “printed” says how
often they do. Where they print in less than half of the rounds, misses are counted among all rounds: what is
printed there was let through because it varied more than the truth does, so it is not a fair draw. Fails when
any line holds less than 90 %, three errors of the count allowed, or one kind together less than 94 %.
"""

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import product
from math import sqrt
from operator import add
from statistics import NormalDist

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # small products of matrices are slower on two cores

import numpy as np
from numpy.typing import NDArray

from houvast.assessment.agreement.benchmarks import LANDIS_KOCH, verdict
from houvast.assessment.agreement.bootstrap import bootstrap
from houvast.assessment.agreement.coefficients import AC2, ALPHA_ORDINAL, values
from houvast.assessment.agreement.icc import intraclass
from houvast.assessment.agreement.outcomes import Estimate
from houvast.assessment.agreement.ratings import Counts, Seen
from houvast.assessment.agreement.saying import basis, pairwise_agreement, silence_of_whole
from houvast.assessment.agreement.severity import rater_severity
from houvast.assessment.agreement.sums import Patterns, Sums, sums_of

LEVELS = (0.0, 1.0, 2.0)
MANY = 200_000
DRAWS = 1_000
LEAST, LEAST_TOGETHER = 0.90, 0.94
ERRORS_OF_COUNT = 3
NORMAL = NormalDist()

Truths = tuple[float, ...]
Cells = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class World:
    """Where cases come from: how often a factor is absent, the raters, how much of a rating is the case."""

    absent: float
    raters: int
    shared: float


@dataclass(frozen=True, slots=True)
class Line:
    """What was counted: of so many rounds, how many printed an interval, and how many of these held."""

    kind: str
    where: str
    rounds: int
    printed: int
    held: int
    too_good: int = 0

    @property
    def share(self) -> float:
        """The share of printed intervals that held the truth."""
        return self.held / self.printed if self.printed else 1.0

    @property
    def is_rare(self) -> bool:
        """Whether the rules let few rounds through, and not just any."""
        return self.printed < self.rounds / 2

    @property
    def fails(self) -> bool:
        """Whether too few held it, beyond what counting explains; of all rounds, where few print."""
        of = self.rounds if self.is_rare else self.printed
        share = 1 - (self.printed - self.held) / of
        return share < LEAST - ERRORS_OF_COUNT * sqrt(LEAST * (1 - LEAST) / of)


def cells(chance: np.random.Generator, world: World, cases: int, tied: Cells | None = None) -> Cells:
    """Cases by levels: how many raters chose each; ``tied`` ties an item to a trait of the case."""
    trait = chance.normal(size=cases) if tied is None else tied
    seen = sqrt(world.shared) * trait[:, None]
    seen = seen + sqrt(1 - world.shared) * chance.normal(size=(cases, world.raters))
    rest = 1 - world.absent
    cuts = [NORMAL.inv_cdf(world.absent), NORMAL.inv_cdf(world.absent + 0.6 * rest)]
    chosen = np.digitize(seen, cuts)
    return np.stack([(chosen == level).sum(axis=1) for level in range(len(LEVELS))], axis=1)


def as_item(counted: Cells) -> Counts:
    """An item that can be counted with."""
    return Counts.of(LEVELS, counted.tolist())


def everybody(counted: Cells) -> Sums:
    """The sums over so many cases that what follows from them is the truth."""
    found, times = np.unique(counted, axis=0, return_counts=True)
    return sums_of(Patterns(LEVELS, found.astype(np.float64), times.astype(np.float64)))


def items(world: World, cases: int, rounds: int, seed: int) -> Iterator[Line]:
    """One item: alpha and AC2 by joint bootstrap, and the share of pairs."""
    chance = np.random.default_rng(seed)
    sums = everybody(cells(chance, world, MANY))
    truths = [float(values(each, LEVELS, sums)[0]) for each in (ALPHA_ORDINAL, AC2)]
    share = float(np.trace(sums.agreement[0]) / sums.paired[0])
    counted: list[list[tuple[bool, bool]]] = [[], []]
    pairs = []
    for turn in range(rounds):
        item = as_item(cells(chance, world, cases))
        pairs.append(holds(pairwise_agreement(item), share))
        if basis(item).reason is None:
            found = bootstrap([item], seed=turn, draws=DRAWS).items[0]
            for place, (each, truth) in enumerate(zip(found, truths, strict=True)):
                if each.estimate.low is not None:
                    counted[place].append((holds(each.estimate, truth), says_too_much(each.estimate, truth)))
    where = f"absent {world.absent:.0%}, {world.raters} raters, {cases} cases"
    for name, truth, each in zip(("alpha", "AC2"), truths, counted, strict=True):
        held, too_good = sum(held for held, _much in each), sum(much for _held, much in each)
        yield Line(name, f"{where}, true {truth:.2f}", rounds, len(each), held, too_good)
    yield Line("pairs", f"{where}, true {share:.2f}", rounds, rounds, sum(pairs))


def whole(worlds: Sequence[World], cases: int, rounds: int, seed: int) -> Iterator[Line]:
    """The whole instrument: many items, some rare, of cases that have more in common than one item."""
    chance = np.random.default_rng(seed)

    def instrument(many: int) -> list[Cells]:
        general = chance.normal(size=many)
        traits = [0.6 * general + 0.8 * chance.normal(size=many) for _world in worlds]
        return [cells(chance, world, many, trait) for world, trait in zip(worlds, traits, strict=True)]

    together = reduce(add, map(everybody, instrument(MANY // 4)))
    truths = [float(values(each, LEVELS, together)[0]) for each in (ALPHA_ORDINAL, AC2)]
    counted: list[list[bool]] = [[], []]
    for turn in range(rounds):
        drawn = list(map(as_item, instrument(cases)))
        if silence_of_whole(drawn) is None:
            found = bootstrap(drawn, seed=turn, draws=DRAWS // 2).whole
            for place, (each_found, truth) in enumerate(zip(found, truths, strict=True)):
                if each_found.estimate.low is not None:
                    counted[place].append(holds(each_found.estimate, truth))
    where = f"{len(worlds)} items, {worlds[0].raters} raters, {cases} cases"
    for name, truth, held in zip(("whole alpha", "whole AC2"), truths, counted, strict=True):
        yield Line(name, f"{where}, true {truth:.2f}", rounds, len(held), sum(held))


def overall(vignettes: int, raters: int, rounds: int, seed: int) -> Iterator[Line]:
    """Overall figures on vignettes: ICC(A,1) and ICC(A,k)."""
    chance = np.random.default_rng(seed)
    held: list[list[bool]] = [[], []]
    case, rater, rest = 4.0, 0.5, 1.5
    one = case / (case + rater + rest)
    mean = case / (case + (rater + rest) / raters)
    for _turn in range(rounds):
        seen = sqrt(case) * chance.normal(size=(vignettes, 1)) + sqrt(rater) * chance.normal(size=raters)
        found = intraclass((seen + sqrt(rest) * chance.normal(size=(vignettes, raters))).tolist())
        held[0].append(holds(found.a1, one))
        held[1].append(holds(found.ak, mean))
    for name, truth, each in zip(("ICC(A,1)", "ICC(A,k)"), (one, mean), held, strict=True):
        where = f"{raters} raters, {vignettes} vignettes, true {truth:.2f}"
        yield Line(name, where, rounds, len(each), sum(each))


def severity(vignettes: int, rounds: int, seed: int, raters: int = 10, size: int = 22) -> Iterator[Line]:
    """How severe ten raters are on twenty-two items of three levels."""
    chance = np.random.default_rng(seed)
    held = []
    for _turn in range(rounds):
        severe, seen = panel(chance, raters, size, vignettes)
        found = rater_severity(seen, LEVELS)
        held += [
            holds(each, truth)
            for (_name, each), truth in zip(found.raters, severe, strict=True)
            if each.low is not None
        ]
    yield Line(
        "severity", f"{raters} raters, {size} items, {vignettes} vignettes", rounds, len(held), sum(held)
    )


def panel(
    chance: np.random.Generator, raters: int, size: int, vignettes: int
) -> tuple[NDArray[np.float64], list[Seen]]:
    """Raters of known severity, the mean being zero, and what they say of every item of every vignette."""
    severe = chance.normal(scale=0.5, size=raters)
    severe -= severe.mean()
    hard, high = chance.normal(scale=1.5, size=size), chance.normal(size=vignettes)
    climbed = np.array([0.0, -1.0, 0.0])
    seen = []
    for rater, case, item in product(range(raters), range(vignettes), range(size)):
        raised = (high[case] - hard[item] - severe[rater]) * np.arange(len(LEVELS)) - climbed
        likely = np.exp(raised - raised.max())
        level = float(chance.choice(len(LEVELS), p=likely / likely.sum()))
        seen.append(Seen(f"r{rater:02}", f"c{case:02}", f"i{item:02}", level))
    return severe, seen


def holds(found: Estimate, truth: float) -> bool:
    """Whether an interval holds the truth."""
    return found.low is not None and found.high is not None and found.low <= truth <= found.high


def says_too_much(found: Estimate, truth: float) -> bool:
    """Whether the verdict is a better word than the truth deserves."""
    word = verdict(found).word
    return word is not None and truth < next(band.low for band in LANDIS_KOCH if band.name == word)


def plan(*, quick: bool) -> Iterator[Callable[[int], Iterator[Line]]]:
    """What is simulated, each asking for a number of rounds."""
    shares, sizes = ((0.5, 0.9), (50, 100)) if quick else ((0.5, 0.7, 0.9, 0.95), (50, 100, 200, 400))
    for number, (absent, raters, shared, cases) in enumerate(product(shares, (2, 3), (0.4, 0.8), sizes)):
        world = World(absent, raters, shared)
        yield lambda rounds, w=world, c=cases, s=number: items(w, c, rounds, s)  # type: ignore[misc]
    for cases in (3, 6, 12):
        yield lambda rounds, c=cases: items(World(0.7, 5, 0.6), c, rounds, c)  # type: ignore[misc]
    for raters, cases in product((2, 10), (6, 12, 20, 50)):
        worlds = [World(absent, raters, 0.5) for absent in np.linspace(0.5, 0.95, 6 if quick else 22)]
        yield lambda rounds, w=worlds, c=cases: whole(w, c, rounds // 2, c)  # type: ignore[misc]
    for vignettes in (3, 6, 12):
        yield lambda rounds, v=vignettes: overall(v, 8, rounds, v)  # type: ignore[misc]
        yield lambda rounds, v=vignettes: severity(v, max(2, rounds // 20), v)  # type: ignore[misc]


def main(arguments: Sequence[str] | None = None) -> int:
    """Simulates and prints; 1 when an interval promises more than it holds."""
    reader = argparse.ArgumentParser(prog="./houvast bench coverage")
    reader.add_argument("--quick", action="store_true", help="few worlds and rounds: does it run?")
    reader.add_argument("--rounds", type=int, default=0)
    given = reader.parse_args(arguments)
    rounds = given.rounds or (60 if given.quick else 400)
    lines = []
    for simulate in plan(quick=given.quick):
        for line in simulate(rounds):
            lines.append(line)
            if line.printed:
                much = f", verdict too good {line.too_good / line.printed:.1%}" if line.too_good else ""
                mark = "  FAILS" if line.fails else ""
                print(f"{line.kind:<12} {line.where:<52} printed {line.printed:>4} of {line.rounds}"
                      f"  held {line.share:.1%}{much}{mark}", flush=True)  # fmt: skip
    return int(summarised(lines) or any(line.fails for line in lines))


def summarised(lines: Sequence[Line]) -> bool:
    """Prints each kind of interval together; whether one of them holds too little."""
    print()
    failed = False
    for kind in dict.fromkeys(line.kind for line in lines):
        own = [line for line in lines if line.kind == kind and not line.is_rare]
        printed, held = sum(line.printed for line in own), sum(line.held for line in own)
        if printed:
            error = sqrt(LEAST_TOGETHER * (1 - LEAST_TOGETHER) / printed)
            too_little = held / printed < LEAST_TOGETHER - ERRORS_OF_COUNT * error
            failed = failed or too_little
            worst = min(own, key=lambda line: line.share)
            mark = "  FAILS" if too_little else ""
            print(f"{kind:<12} together {held / printed:.1%} of {printed:,}{mark}")
            print(f"{'':<12} least {worst.share:.1%} ({worst.where})")
    return failed


if __name__ == "__main__":
    sys.exit(main())
