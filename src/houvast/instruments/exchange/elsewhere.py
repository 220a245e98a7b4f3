"""What no other format says of a definition, a sentence each, and its languages; for both writers."""

from typing import Final

from houvast.instruments.definition import Definition, Item
from houvast.instruments.exchange.guide import note_guided
from houvast.instruments.exchange.outcome import Losses
from houvast.kernel.messages import message

ONE_BY_ONE: Final = message("The sides of a question are asked one after the other: %(names)s.")
WITHOUT: Final = message("“No information” and its like are ordinary answers, or none at all: %(names)s.")
COLUMNS: Final = message("Who fills in a column of their own is not said: one person fills in all.")
EVIDENCE: Final = message("How much evidence a rating needs is not asked: %(names)s.")
CRITICAL: Final = message("Which questions are critical is not shown: %(names)s.")
AROUND: Final = message(
    "What it is for and not for, who may rate, with how many, and when again, is not shown elsewhere."
)
SPLIT: Final = message("A part that is asked in several places became several groups: %(names)s.")


def spoken(definition: Definition) -> tuple[str, ...]:
    """Returns the languages of a definition, and any other that a text of it has."""
    found = dict.fromkeys(definition.languages)
    texts = [definition.title, definition.purpose, definition.not_for, definition.population]
    texts += [definition.who_may_rate, definition.warning, *(one.title for one in definition.sections)]
    for item in definition.every_item():
        texts += [item.label, item.definition, item.hint]
        for side in item.sides:
            texts += [side.counts_as, side.does_not_count_as]
            texts += [words for level in side.levels for words in (level.label, level.anchor)]
    for words in texts:
        found |= dict.fromkeys(words.by_language)
    return tuple(found)


def note_unsaid(losses: Losses, item: Item) -> None:
    """Says of a question what other readers will not find of it, or only as a hint."""
    note_guided(losses, item)
    if item.missing:
        losses.add(WITHOUT, item.id)
    if any(side.evidence_min for side in item.sides):
        losses.add(EVIDENCE, item.id)
    if any(side.is_critical for side in item.sides):
        losses.add(CRITICAL, item.id)
