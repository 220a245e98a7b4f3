"""What the page of a reveal prints: each rater's side beside the others', in the reader's language."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from django.utils.translation import gettext as _

from houvast.assessment.selectors.show_reveal import Reveal
from houvast.assessment.values.ratings import Impression, SideRating
from houvast.assessment.values.revealing import Crossing, SaidWords, crossings_of, words_of
from houvast.assessment.values.rounds import KeptSheet, Spread
from houvast.instruments.definition import Side
from houvast.web.assessment.labels_rounds import (
    EVIDENCE_KINDS,
    MISSING,
    POLARITIES,
    SOURCES,
    SURENESS,
    domain_words,
    domains_in_words,
    said,
)


@dataclass(frozen=True)
class RaterTold:
    """What one rater chose on one side: a level or why none, how sure, why, and what supports it."""

    rater: str
    level: str
    is_missing: bool
    sureness: str
    because: str
    evidence: str


@dataclass(frozen=True)
class SideTold:
    """One side of an item with what it means and what each rater chose, side by side."""

    label: str
    side: str
    definition: str
    counts_as: str
    does_not_count_as: str
    anchors: tuple[tuple[str, str], ...]
    raters: tuple[RaterTold, ...]


@dataclass(frozen=True)
class DomainTold:
    """A life domain with its sides."""

    title: str
    sides: tuple[SideTold, ...]


@dataclass(frozen=True)
class ImpressionTold:
    """An impression in words, with whose it is."""

    rater: str
    words: str
    sureness: str
    domains: str


def reveal_facts(found: Reveal) -> dict[str, object]:
    """Returns what the page of a reveal prints; the actor's first impression is theirs alone."""
    wide = [spread for spread in found.spreads if spread.is_wide]
    rest = [spread for spread in found.spreads if not spread.is_wide]
    return {
        "reveal": found,
        "title_of_instrument": said(found.definition.title),
        "own_before": found.own_before and impression_told("", found.own_before),
        "own_after": found.own_after and impression_told("", found.own_after),
        "wide": [side_told(spread, found.sheets) for spread in wide],
        "crossings": [_crossing(each) for each in crossings_of(found.definition, found.sheets)],
        "domains": domains_told(rest, found.sheets),
        "words": [_words(each) for each in words_of(found.definition, found.sheets)],
        "after": [impression_told(sheet.rater, sheet.after) for sheet in found.sheets],
        "sources": [_sources(sheet) for sheet in found.sheets],
    }


def domains_told(spreads: Iterable[Spread], sheets: Sequence[KeptSheet]) -> tuple[DomainTold, ...]:
    """Returns sides by life domain, in the order of the instrument."""
    grouped = groupby(spreads, key=lambda spread: spread.item.domain)
    return tuple(
        DomainTold(
            domain_words(domain) if domain else _("Other questions"),
            tuple(side_told(spread, sheets) for spread in inside),
        )
        for domain, inside in grouped
    )


def side_told(spread: Spread, sheets: Sequence[KeptSheet]) -> SideTold:
    """Returns one side with what each rater chose."""
    item, side = spread.item, spread.side
    chosen = [(sheet.rater, sheet.sheet.side(item.id, side.polarity)) for sheet in sheets]
    return SideTold(
        said(item.label),
        str(POLARITIES[side.polarity]),
        said(item.definition),
        said(side.counts_as),
        said(side.does_not_count_as),
        tuple((said(level.label), said(level.anchor)) for level in side.levels),
        tuple(_rater(rater, rating, side) for rater, rating in chosen),
    )


def level_words(side: Side, value: str) -> str:
    """Returns what a level is called; empty for none."""
    return next((said(level.label) for level in side.levels if level.value == value), "")


def impression_told(rater: str, impression: Impression) -> ImpressionTold:
    """Returns an impression with its words."""
    sureness = str(SURENESS[impression.sureness])
    return ImpressionTold(rater, impression.words, sureness, domains_in_words(impression.domains))


def _rater(rater: str, rating: SideRating | None, side: Side) -> RaterTold:
    if rating is None:
        return RaterTold(rater, _("Not filled in"), True, "", "", "")  # noqa: FBT003
    level = level_words(side, rating.level)
    missing = str(MISSING[rating.missing]) if rating.missing else _("Not filled in")
    kinds = dict.fromkeys(str(EVIDENCE_KINDS[each.kind]) for each in rating.evidence)
    sureness = str(SURENESS[rating.sureness]) if rating.sureness else ""
    return RaterTold(rater, level or missing, not level, sureness, rating.because, " · ".join(kinds))


def _sources(sheet: KeptSheet) -> tuple[str, str, str]:
    used = ", ".join(str(SOURCES.get(source, source)) for source in sheet.sheet.sources)
    return sheet.rater, used, sheet.sheet.quality


def _crossing(crossing: Crossing) -> tuple[str, str, str]:
    strong, hard = ", ".join(crossing.saw_strength), ", ".join(crossing.saw_barrier)
    return said(crossing.item.label), strong, hard


def _words(asked: SaidWords) -> tuple[str, tuple[tuple[str, str], ...]]:
    return said(asked.item.label), asked.answers
