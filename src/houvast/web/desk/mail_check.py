"""Looks at a mail before it leaves: it travels unsealed, so it holds a way back and nothing that tells.

It rather finds too much, and asks; a person decides. Nothing is kept of what was found.
"""

import re
from functools import cache
from pathlib import Path
from typing import Final

from houvast.people.names import plain
from houvast.people.recognising.persons import NameBook, find_titled
from houvast.people.recognising.revealing import Why, find_clues
from houvast.web.wording.hinting import hints_on
from houvast.web.wording.loading import LANGUAGES

CAPITALS_ARE_USUAL: Final = frozenset({"de"})
MOST: Final = 12
LIST: Final = Path(__file__).parent / "texts" / "sensitive.txt"
_WORD: Final = re.compile(r"[^\W\d_]+")


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
    found += [word[0] for word in _WORD.finditer(rest) if _is_sensitive(word[0])]
    found += [titled.name for titled in find_titled(rest)]
    if language in LANGUAGES:
        found += [hint.word for hint in hints_on(rest, language)]
    return tuple(dict.fromkeys(found))[:MOST]


@cache
def _sensitive() -> tuple[frozenset[str], tuple[str, ...]]:
    """Returns whole words, and beginnings of words, that say what a mail is about."""
    lines = LIST.read_text(encoding="utf-8").splitlines()
    words = [word for line in lines if not line.startswith("#") for word in line.split()]
    whole = frozenset(word.rstrip("=") for word in words if word.endswith("="))
    return whole, tuple(word for word in words if not word.endswith("="))


def _is_sensitive(word: str) -> bool:
    whole, beginnings = _sensitive()
    letters = plain(word).decode("ascii").replace(" ", "")
    return letters in whole or letters.startswith(beginnings)


def _counts(why: Why, language: str) -> bool:
    return not (why is Why.CAPITAL and language in CAPITALS_ARE_USUAL)
