"""Looks at a mail before it leaves: it travels unsealed, so it holds a way back and nothing that tells.

It rather finds too much, and asks; a person decides. Nothing is kept of what was found.
"""

from typing import Final

from houvast.people.recognising.persons import NameBook, find_titled
from houvast.people.recognising.revealing import Why, find_clues
from houvast.web.wording.hinting import hints_on
from houvast.web.wording.loading import LANGUAGES

CAPITALS_ARE_USUAL: Final = frozenset({"de"})
MOST: Final = 12


def telling_places(text: str, language: str, known: str) -> tuple[str, ...]:
    """Returns what in a mail may lead to a person or say what it is about, each once, at most a dozen.

    ``known`` is the service's own sender, whose numbers and names are no secret. There is no list of words in
    German: names and numbers are found there, and no more.
    """
    rest = text
    for line in (one.strip() for one in known.splitlines()):
        rest = rest.replace(line, " ") if line else rest
    found = [
        rest[clue.start : clue.end] for clue in find_clues(rest, NameBook([])) if _counts(clue.why, language)
    ]
    found += [titled.name for titled in find_titled(rest)]
    if language in LANGUAGES:
        found += [hint.word for hint in hints_on(rest, language)]
    return tuple(dict.fromkeys(found))[:MOST]


def _counts(why: Why, language: str) -> bool:
    return not (why is Why.CAPITAL and language in CAPITALS_ARE_USUAL)
