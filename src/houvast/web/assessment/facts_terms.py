"""Which terms of the shared language stand on a page that speaks in the words of an instrument."""

from collections.abc import Iterable, Iterator

from houvast.access.actor import Actor
from houvast.assessment.selectors.terms_used_in import terms_used_in
from houvast.instruments.definition import Definition, Item, Words
from houvast.web.assessment.facts_language import reader_language


def terms_in_items(actor: Actor, items: Iterable[Item]) -> dict[str, object]:
    """Returns the terms in questions: in their labels, definitions, examples and anchors."""
    return _terms(actor, (text for item in items for text in _texts(item)))


def terms_in_head(actor: Actor, definition: Definition, question: str) -> dict[str, object]:
    """Returns the terms in what a round is about and in what its instrument is for."""
    head = (definition.title, definition.purpose, definition.not_for, definition.population)
    return _terms(actor, head, question)


def terms_in_instrument(actor: Actor, definition: Definition, language: str) -> dict[str, object]:
    """Returns the terms in a whole instrument as it is shown in a language; none where it is shown in all."""
    head = (definition.title, definition.purpose, definition.not_for, definition.population)
    items = (text for item in definition.every_item() for text in _texts(item))
    return _terms(actor, (*head, *items), language=language)


def _terms(
    actor: Actor, texts: Iterable[Words], *written: str, language: str | None = None
) -> dict[str, object]:
    spoken = reader_language() if language is None else language
    said = [words.said(spoken) for words in texts if words]
    return {"terms": terms_used_in(actor, (*written, *said), spoken) if spoken else ()}


def _texts(item: Item) -> Iterator[Words]:
    yield from (item.label, item.definition, item.hint)
    for side in item.sides:
        yield from (side.counts_as, side.does_not_count_as)
        for level in side.levels:
            yield from (level.label, level.anchor)
