"""Drawing 22 items of 5,000 cases by 3 raters again 10,000 times, alpha and AC2, beside the plain loop.

Run: ``./houvast bench agreement [--quick] [--missing SHARE]``. The plain loop takes the cases of a draw,
counts each item anew and computes its coefficients, as whoever has a package does; alpha is computed by the
package ``krippendorff`` where somebody installed it (it is GPL, so we do not), else by the same arithmetic
written here. It runs for a few draws and is scaled up. Both must give the same figures. Fails above 3 s of
computing or 500 MB. The ratio is of computing time: what else the machine does hits the two alike only then.
"""

import argparse
import os
import resource
import sys
import time
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # one core is enough, and is what a page would take

import numpy as np
from numpy.typing import NDArray

from houvast.assessment.agreement.bootstrap import JointBootstrap, bootstrap
from houvast.assessment.agreement.ratings import Ratings

ITEMS, CASES, RATERS, DRAWS = 22, 5_000, 3, 10_000
LEVELS = (0.0, 1.0, 2.0, 3.0)
LOOPED = 10
MOST_SECONDS, MOST_MEGABYTES, LEAST_RATIO = 3.0, 500, 300
NEARLY = 1e-9

Cells = NDArray[np.float64]


def ratings(cases: int, missing: float) -> list[Cells]:
    """Items as raters gave them: cases by raters, a share missing, some items rare."""
    chance = np.random.default_rng(22)
    found = []
    for item in range(ITEMS):
        absent = 0.4 + 0.5 * item / ITEMS
        trait = chance.normal(size=(cases, 1))
        seen = 0.8 * trait + 0.6 * chance.normal(size=(cases, RATERS))
        cuts = np.quantile(seen, [absent, (1 + absent) / 2, (4 + absent) / 5])
        level = np.digitize(seen, cuts).astype(np.float64)
        level[chance.random(size=level.shape) < missing] = np.nan
        found.append(level)
    return found


def ours(items: list[Cells], draws: int) -> tuple[JointBootstrap, float, float]:
    """The joint bootstrap from raw ratings on; seconds of computing and of waiting."""
    rows = [[[None if np.isnan(x) else x for x in row] for row in item.tolist()] for item in items]
    begun, computing = time.perf_counter(), time.process_time()
    found = bootstrap([Ratings.of(LEVELS, each) for each in rows], seed=7, draws=draws)
    return found, time.process_time() - computing, time.perf_counter() - begun


def counts_of(item: Cells) -> Cells:
    """How many raters chose each level: cases by levels."""
    found: Cells = (item[:, :, None] == np.asarray(LEVELS)).sum(axis=1).astype(np.float64)
    return found


def plain_alpha(item: Cells) -> float:
    """Krippendorff's ordinal alpha of one set of ratings."""
    counts = counts_of(item)
    counts = counts[counts.sum(axis=1) > 1]
    others = counts.sum(axis=1) - 1
    pairs = counts[:, :, None] * counts[:, None, :] - counts[:, :, None] * np.eye(len(LEVELS))
    together = (pairs / others[:, None, None]).sum(axis=0)
    used = together.sum(axis=1)
    middle = np.cumsum(used) - used / 2
    apart = (middle[:, None] - middle[None, :]) ** 2
    by_chance = np.outer(used, used) / (used.sum() - 1)
    return float(1 - (together * apart).sum() / (by_chance * apart).sum())


def packaged_alpha() -> Callable[[Cells], float] | None:
    """The published package's alpha, where it is installed."""
    if find_spec("krippendorff") is None:
        return None
    package = import_module("krippendorff")
    return lambda item: float(
        package.alpha(reliability_data=item.T, value_domain=list(LEVELS), level_of_measurement="ordinal")
    )


def plain_ac2(item: Cells) -> float:
    """Gwet's AC2 with quadratic weights of one set of ratings."""
    counts = counts_of(item)
    raters = counts.sum(axis=1)
    counts, raters = counts[raters > 0], raters[raters > 0]
    levels = np.asarray(LEVELS)
    agreeing = 1 - ((levels[:, None] - levels[None, :]) / (levels[-1] - levels[0])) ** 2
    twice = raters > 1
    own = (counts * (counts @ agreeing - 1)).sum(axis=1)[twice]
    observed = (own / (raters * (raters - 1))[twice]).mean()
    shares = (counts / raters[:, None]).mean(axis=0)
    size = len(LEVELS)
    expected = agreeing.sum() * (shares * (1 - shares)).sum() / (size * (size - 1))
    return float((observed - expected) / (1 - expected))


def looped(items: list[Cells], draws: int, alpha: Callable[[Cells], float]) -> float:
    """Seconds of computing that the plain loop takes for so many draws."""
    chance = np.random.default_rng(7)
    begun = time.process_time()
    for _draw in range(draws):
        drawn = chance.integers(0, len(items[0]), size=len(items[0]))
        for item in items:
            again = item[drawn]
            alpha(again)
            plain_ac2(again)
    return time.process_time() - begun


def is_same(found: JointBootstrap, items: list[Cells], alpha: Callable[[Cells], float]) -> bool:
    """Whether the loop's coefficients are ours."""
    apart = [
        abs((figure.estimate.point or 0) - plain)
        for two, item in zip(found.items, items, strict=True)
        for figure, plain in zip(two, (alpha(item), plain_ac2(item)), strict=True)
    ]
    return max(apart) < NEARLY


def main() -> int:
    """Prints the figures; 1 when one is not as it should be."""
    reader = argparse.ArgumentParser(prog="./houvast bench agreement")
    reader.add_argument("--quick", action="store_true", help="a tenth of the cases and draws: does it run?")
    reader.add_argument("--missing", type=float, default=0.0, help="this share of ratings is missing")
    given = reader.parse_args()
    cases, draws = (CASES // 10, DRAWS // 10) if given.quick else (CASES, DRAWS)
    items = ratings(cases, given.missing)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    runs = [ours(items, draws) for _run in range(3)]
    found, computing, waiting = min(runs, key=lambda run: run[1])
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{ITEMS} items, {cases:,} cases, {RATERS} raters, {draws:,} draws, alpha and AC2, jointly:")
    print(f"  {computing:.2f} s of computing on one core (at most {MOST_SECONDS:.0f}), best of {len(runs)};")
    print(f"  {waiting:.2f} s by the clock; {megabytes:.0f} of {MOST_MEGABYTES} MB, {before:.0f} before;")
    failed = computing > MOST_SECONDS or megabytes > MOST_MEGABYTES
    ways = {"our own": plain_alpha, "the package krippendorff's": packaged_alpha()}
    for name, alpha in ways.items():
        if alpha is None:
            print(f"  with {name} alpha: not measured, it is not installed")
            continue
        seconds = looped(items, LOOPED, alpha) * draws / LOOPED
        same = is_same(found, items, alpha)
        print(f"  the plain loop with {name} alpha, {LOOPED} draws scaled up: {seconds:,.0f} s,")
        print(f"  {seconds / computing:,.0f} times as long; the same figures: {'yes' if same else 'NO'}")
        failed = failed or not same or (not given.quick and seconds / computing < LEAST_RATIO)
    whole = found.whole[0].estimate
    print(f"  whole instrument: alpha {whole.point:.3f}, 95 % from {whole.low:.3f} to {whole.high:.3f}")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
