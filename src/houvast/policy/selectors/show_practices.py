"""What the catalogue of practices shows, in one language; public, so no actor and no row."""

from dataclasses import dataclass
from datetime import date

from houvast.policy.loading import practices
from houvast.policy.values import Fact, Practice


@dataclass(frozen=True, slots=True)
class ShownFact:
    """One thing known beside the text."""

    text: str
    source_url: str
    reading: str


@dataclass(frozen=True, slots=True)
class ShownPractice:
    """One project as a page prints it; ``text`` is Dutch in every language, as given (mark it ``lang``)."""

    row: int
    id: str
    title: str
    summary: str
    text: str
    text_language: str
    text_note: str
    source_title: str
    source_url: str
    checked_on: date
    facts: tuple[ShownFact, ...]
    unknown: str


def show_practices(language: str) -> tuple[ShownPractice, ...]:
    """Returns the ten projects in the order of the product's rows, our own words in a language."""
    return tuple(_practice(practice, language) for practice in practices())


def _practice(practice: Practice, language: str) -> ShownPractice:
    return ShownPractice(
        row=practice.row,
        id=practice.id,
        title=practice.title.in_language(language),
        summary=practice.summary.in_language(language),
        text=practice.text,
        text_language=practice.text_language,
        text_note=practice.broken.in_language(language) if practice.broken else "",
        source_title=practice.source.title.in_language(language),
        source_url=practice.source.url,
        checked_on=practice.source.checked_on,
        facts=tuple(_fact(fact, language) for fact in practice.facts),
        unknown=practice.unknown.in_language(language) if practice.unknown else "",
    )


def _fact(fact: Fact, language: str) -> ShownFact:
    return ShownFact(fact.text.in_language(language), fact.source_url, fact.reading)
