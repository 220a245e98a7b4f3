"""What the page of agreement computes for some cases, and the plain loop over the same ratings."""

import time
from random import Random

import numpy as np

from agreement import looped, plain_alpha
from houvast.assessment.agreement.late import PAGE_DRAWS
from houvast.assessment.values.counted import Agreement, Choice, counted_agreement
from houvast.assessment.values.nameless import CaseKind, NamelessCase, NamelessContent, NamelessSide
from houvast.assessment.values.ratings import rated_sides
from houvast.instruments.definition import Missing
from houvast.instruments.plain import as_text, digest_of
from houvast.instruments.shipped import shipped_definitions
from houvast.web.assessment.facts_agreement import counted_facts, dots_of, kept_bars
from houvast.web.templatetags.drawings import agreement_dots, count_bars

RATERS, LOOPED = 3, 10
LIFE = shipped_definitions()["houvast.life_domains"]


def block(cases: int) -> NamelessContent:
    """Cases in which raters often see the same, and now and then nothing."""
    chance = Random(cases)  # noqa: S311 -- made up
    return NamelessContent(digest_of(LIFE), as_text(LIFE), tuple(_case(chance) for _ in range(cases)))


def _case(chance: Random) -> NamelessCase:
    sides = []
    for item, side in rated_sides(LIFE):
        common = chance.choices("012", (5, 3, 2))[0]
        given = [common if chance.random() < 0.7 else chance.choice("012-") for _ in range(RATERS)]  # noqa: PLR2004
        levels = tuple(sorted(each for each in given if each != "-"))
        missing = (Missing.NO_INFO,) * given.count("-")
        sides.append(NamelessSide(item.id, side.polarity, levels, missing))
    return NamelessCase(tuple(sides))


def ours(kept: NamelessContent) -> float:
    """Seconds of computing for everything the page says of a block."""
    choice = Choice("", "", CaseKind.REAL, LIFE.title, LIFE.version, len(kept.cases))
    begun = time.process_time()
    chosen: Agreement = counted_agreement(choice, LIFE, [kept], [kept])
    counted_facts(chosen)
    for caption, dots in dots_of(chosen):
        agreement_dots(dots, caption)
    if bars := kept_bars(chosen):
        count_bars(bars, "")
    return time.process_time() - begun


def plain(kept: NamelessContent) -> float:
    """Seconds of computing of the plain loop over the same ratings."""
    items = []
    for place in range(len(kept.cases[0].sides)):
        rows = [case.sides[place].levels for case in kept.cases]
        items.append(np.array([[float(x) for x in row] + [np.nan] * (RATERS - len(row)) for row in rows]))
    return looped(items, LOOPED, plain_alpha) * PAGE_DRAWS / LOOPED


def measure() -> float:
    """Prints the figures; returns how many seconds the page takes for 200 cases."""
    ours(block(12))
    seconds = 0.0
    for cases in (12, 50, 200):
        kept = block(cases)
        seconds = min(ours(kept) for _ in range(3))
        beside = plain(kept)
        print(f"{cases:4} cases: {seconds:.2f} s of computing, {PAGE_DRAWS:,} draws;")
        times = beside / seconds
        print(f"  the plain loop, {LOOPED} draws scaled up: {beside:,.0f} s, {times:,.0f} times as long")
    return seconds
