"""The text that says to other readers what their format has no place for: meaning, what counts, anchors.

It repeats what stands in our own columns and extensions; reading a form back, it is never believed.
"""

from houvast.instruments.definition import Item, Side, Words
from houvast.instruments.exchange.fixed_words import COUNTS, COUNTS_NOT, MEANS
from houvast.instruments.exchange.outcome import Losses
from houvast.kernel.messages import message

ANCHORS = message("What describes each level stands in the hint: %(names)s.")
MEANING = message("What a question means, what counts and what does not count stands in the hint: %(names)s.")
LONGEST = 30_000


def item_guide(item: Item, language: str) -> str:
    """Returns what a question means, in one language."""
    said = item.definition.by_language.get(language, "")
    return f"{MEANS.said(language)}: {said}"[:LONGEST] if said else ""


def side_guide(side: Side, language: str) -> str:
    """Returns what counts, what does not, and the anchors of one side, in one language."""
    lines = [
        f"{heading.said(language)}: {words.by_language[language]}"
        for heading, words in ((COUNTS, side.counts_as), (COUNTS_NOT, side.does_not_count_as))
        if words.by_language.get(language)
    ]
    lines += [
        f"{level.label.said(language) or level.value}: {level.anchor.by_language[language]}"
        for level in side.levels
        if level.anchor.by_language.get(language)
    ]
    return "\n".join(lines)[:LONGEST]


def guide(item: Item, sides: tuple[Side, ...], languages: tuple[str, ...]) -> Words:
    """Returns the whole guide of a question with these sides."""
    said = {
        language: "\n".join(
            text
            for text in (item_guide(item, language), *(side_guide(side, language) for side in sides))
            if text
        )[:LONGEST]
        for language in languages
    }
    return Words({language: text for language, text in said.items() if text})


def note_guided(losses: Losses, item: Item) -> None:
    """Says of a question that its meaning and its anchors are only hints elsewhere."""
    if item.definition or any(side.counts_as or side.does_not_count_as for side in item.sides):
        losses.add(MEANING, item.id)
    if any(level.anchor for side in item.sides for level in side.levels):
        losses.add(ANCHORS, item.id)
