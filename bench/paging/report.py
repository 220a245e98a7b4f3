"""Prints what was measured, as a table one can paste."""

import os
from dataclasses import dataclass
from statistics import median, quantiles

from paging.acts import ACTS, FEWER, LONGEST, OPEN, OURS_ONLY


@dataclass(frozen=True)
class Measured:
    """The milliseconds of each act on one side at one size, and its workers' memory in MB (RSS, PSS)."""

    side: str
    dossiers: int
    ms: dict[str, list[float]]
    memory: tuple[float, float]


def p95(times: list[float]) -> float:
    """The time under which 95 of 100 requests stay."""
    return quantiles(times, n=20, method="inclusive")[-1]


def report(
    found: list[Measured], counts: dict[str, dict[str, int]], load: list[float], a_second: float
) -> None:
    """Prints the tables."""
    sizes = sorted({each.dossiers for each in found})
    at = {(each.side, each.dossiers): each for each in found}
    print("\n| page | dossiers | Houvast median | p95 | queries | admin median | p95 | queries | ratio |")
    print("|---|---:|---:|---:|---:|---:|---:|---:|---:|")
    for act in ACTS:
        for size in sizes:
            ours, admin = at["Houvast", size].ms.get(act), at["admin", size].ms.get(act)
            if ours and admin:
                print(
                    f"| {act} | {size:,} | {median(ours):.1f} ms | {p95(ours):.1f} | {counts['Houvast'][act]}"
                    f" | {median(admin):.1f} ms | {p95(admin):.1f} | {counts['admin'][act]}"
                    f" | {median(ours) / median(admin):.2f} |"
                )
    _growth(at, sizes)
    _ours_only(at, sizes)
    for each in found:
        rss, pss = each.memory
        print(f"{each.side:8} {each.dossiers:6,}: a worker holds {rss:.0f} MB (its share {pss:.0f} MB)")
    number = max(len(times) for each in found for times in each.ms.values())
    print(
        f"{number} requests a page, side and size, in turn; {os.cpu_count()} cores,"
        f" load {min(load):.1f} to {max(load):.1f}; {a_second:.0f} dossiers a second through the services."
    )


def _ours_only(at: dict[tuple[str, int], Measured], sizes: list[int]) -> None:
    """Prints what only we are asked: a long timeline beside a short one, the same caseload at every size."""
    print("| only ours | dossiers | median | p95 | compared |\n|---|---:|---:|---:|---|")
    for act in OURS_ONLY:
        for size in sizes:
            times = at["Houvast", size].ms
            middle, late = median(times[act]), p95(times[act])
            grown = late / p95(at["Houvast", sizes[0]].ms[act])
            compared = {
                LONGEST: f"{middle / median(times[OPEN]):.2f} of one with 40",
                FEWER: f"p95 {grown:.2f} of the smallest size",
            }
            print(f"| {act} | {size:,} | {middle:.1f} ms | {late:.1f} | {compared[act]} |")
    print()


def _growth(at: dict[tuple[str, int], Measured], sizes: list[int]) -> None:
    """Compares the largest size with each smaller one; a search also grows with its searcher's caseload."""
    last = sizes[-1]
    print(f"\n| p95 at {last:,} divided by p95 at | Houvast | admin |\n|---|---:|---:|")
    for act in ACTS:
        for size in sizes[:-1]:
            pairs = [
                (at[side, size].ms.get(act), at[side, last].ms.get(act)) for side in ("Houvast", "admin")
            ]
            shown = [f"{p95(late) / p95(early):.2f}" for early, late in pairs if early and late]
            if len(shown) == len(pairs):
                print(f"| {size:,}: {act} | {shown[0]} | {shown[1]} |")
    print()
