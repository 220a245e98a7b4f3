"""What the page "legal texts" shows, in one language: every text, how we know it, what we do not know.

Public: the law is no secret, so this selector asks for no actor and reads no row.
"""

from dataclasses import dataclass
from datetime import date
from itertools import groupby

from houvast.legal.loading import library
from houvast.legal.values import Age, Citation, ClosedList, Period, Regime


@dataclass(frozen=True, slots=True)
class ShownCitation:
    """One article as a page prints it; ``standing`` is "in_force", "ended" or "to_come"."""

    id: str
    article: str
    note: str
    gap: str
    standing: str
    standing_text: str
    valid_from: date | None
    valid_until: date | None
    source_url: str
    reading: str
    reading_text: str
    checked_on: date


@dataclass(frozen=True, slots=True)
class ShownAct:
    """One act with its articles."""

    id: str
    title: str
    short: str
    kind: str
    citations: tuple[ShownCitation, ...]


@dataclass(frozen=True, slots=True)
class ShownValue:
    """A period, age or list of a regime: its value in words, or empty and ``unknown`` saying whom to ask."""

    name: str
    value: str
    condition: str
    citation: str
    unknown: str


@dataclass(frozen=True, slots=True)
class ShownRegime:
    """One Community or Region as a page prints it."""

    id: str
    name: str
    entity: str
    ready: bool
    values: tuple[ShownValue, ...]
    reasons_heard_by: str
    reasons_unknown: str
    rules: tuple[ShownValue, ...]
    gaps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LegalTexts:
    """The whole page."""

    language: str
    on: date
    acts: tuple[ShownAct, ...]
    regimes: tuple[ShownRegime, ...]


def show_citations(language: str, on: date) -> LegalTexts:
    """Returns every legal text held, in one language and as it stands on a day (F16, F17)."""
    acts = tuple(
        _act(tuple(held), language, on) for _, held in groupby(library().citations, key=lambda held: held.act)
    )
    return LegalTexts(language, on, acts, tuple(_regime(held, language) for held in library().regimes))


def _word(key: str, language: str) -> str:
    return library().words[key].in_language(language)


def _act(held: tuple[Citation, ...], language: str, on: date) -> ShownAct:
    first = held[0]
    return ShownAct(
        id=first.act,
        title=first.title.in_language(language),
        short=first.short.in_language(language),
        kind=_word(f"kind.{first.kind}", language),
        citations=tuple(_citation(citation, language, on) for citation in held),
    )


def _standing(citation: Citation, on: date) -> str:
    if citation.is_valid(on):
        return "in_force"
    return "ended" if citation.valid_until and citation.valid_until < on else "to_come"


def _citation(citation: Citation, language: str, on: date) -> ShownCitation:
    standing = _standing(citation, on)
    return ShownCitation(
        id=citation.id,
        article=citation.article.in_language(language),
        note=citation.note.in_language(language),
        gap=citation.gap.in_language(language) if citation.gap else "",
        standing=standing,
        standing_text=_word(f"standing.{standing}", language),
        valid_from=citation.valid_from,
        valid_until=citation.valid_until,
        source_url=citation.source_url,
        reading=citation.reading,
        reading_text=_word(f"reading.{citation.reading}", language),
        checked_on=citation.checked_on,
    )


def _label(named: str | None, language: str) -> str:
    """Returns the short way to cite an article, whatever its version: a regime names the article itself."""
    return next((held.label(language) for held in library().citations if held.id == named), "")


def _period(period: Period, language: str) -> ShownValue:
    value = ""
    if period.amount is not None and period.unit is not None:
        unit = _word(f"{'one' if period.amount == 1 else 'many'}.{period.unit}", language)
        value = f"{period.amount} {unit}"
    return ShownValue(
        name=_word(f"period.{period.kind}", language),
        value=value,
        condition=period.condition.in_language(language) if period.condition else "",
        citation=_label(period.citation, language),
        unknown=period.unknown.in_language(language) if period.unknown else "",
    )


def _age(age: Age, language: str) -> ShownValue:
    return ShownValue(
        name=_word(f"age.{age.kind}", language),
        value="" if age.under is None else f"{age.under} {_word('many.year', language)}",
        condition="",
        citation=_label(age.citation, language),
        unknown=age.unknown.in_language(language) if age.unknown else "",
    )


def _list(closed: ClosedList, language: str) -> ShownValue:
    return ShownValue(
        name=_word(f"list.{closed.id}", language),
        value="; ".join(entry.name.in_language(language) for entry in closed.entries),
        condition="",
        citation=_label(closed.citation, language),
        unknown=closed.unknown.in_language(language) if closed.unknown else "",
    )


def _regime(regime: Regime, language: str) -> ShownRegime:
    reasons = regime.reasons
    return ShownRegime(
        id=regime.id,
        name=regime.names.in_language(language),
        entity=regime.entity.in_language(language),
        ready=regime.ready,
        values=(
            *(_period(period, language) for period in regime.periods),
            *(_age(age, language) for age in regime.ages),
            *(_list(closed, language) for closed in regime.lists),
        ),
        reasons_heard_by=reasons.heard_by.in_language(language) if reasons.heard_by else "",
        reasons_unknown=reasons.unknown.in_language(language) if reasons.unknown else "",
        rules=tuple(
            ShownValue(rule.text.in_language(language), "", "", _label(rule.citation, language), "")
            for rule in regime.rules
        ),
        gaps=tuple(gap.in_language(language) for gap in regime.gaps),
    )
