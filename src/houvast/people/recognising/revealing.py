"""Points at what may still say who somebody is where names and places are gone already: where, and why.

A hint for a person who reads on, never a block, and nothing is counted. It rather finds too much.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Final

from houvast.people.names import plain
from houvast.people.recognising.identifiers import find_identifiers
from houvast.people.recognising.persons import NameBook
from houvast.people.recognising.spans import Kind

LIST: Final = Path(__file__).parent / "clues.toml"


class Why(StrEnum):
    """Why somebody should look at a place in a text once more."""

    IDENTIFIER = "identifier"
    CAPITAL = "capital"
    UNUSUAL = "unusual"
    ORIGIN = "origin"
    BELIEF = "belief"
    EVENT = "event"
    HEALTH = "health"
    QUOTE = "quote"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Clue:
    """A place to look at, from letter to letter, and why."""

    start: int
    end: int
    why: Why


_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_QUOTE = re.compile(r"[“«„][^”»“]{12,400}[”»“]|‘[^‘]{12,400}?’(?!\w)|\"[^\"]{12,400}\"")
_NUMBER = re.compile(r"(?!(?:19|20)\d\d\b)\d(?<![\w,.-].)\d{2,}(?!\w)")
_BEGINS = re.compile(r"(?:^|[.!?…:;\n]|[“«„‘\"(])[\s\"'“‘«»(–—-]*$")
_COARSE: Final = frozenset({Kind.DATE, Kind.AGE})
_LETTER_AFTER: Final = 1
_USUAL_CAPITALS: Final = frozenset("I OCMW CAW CLB CPAS PMS VDAB FOREM ACTIRIS SMS GSM ADHD TV PC".split())
_ORDINARY: Final = frozenset(
    "de het een deze die dat dit ik je jij u hij zij ze wij we mijn zijn haar ons hun wat wie waar nu en "
    "maar dan geen niet er hier daar mevrouw meneer samen "
    "le la les un une des ce cette ces je tu il elle on nous vous ils "
    "elles mon ma mes son sa ses et mais non oui qui que monsieur madame the this that he she they we you "
    "my his".split()
)
_MONTHS_AND_DAYS: Final = frozenset(
    "january february march april may june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday".split()
)
_CAPITALS_BESIDE = re.compile(r"\b[A-ZÀ-Þ]{2,}[ ,]+[A-ZÀ-Þ]{2,}\b")
_SHORTEST_BEGINNING = 3
_LOOK_BACK = 8


@cache
def _clues() -> tuple[dict[str, Why], dict[str, Why]]:
    """Returns beginnings of words, and whole words, each with why it may reveal somebody."""
    beginnings: dict[str, Why] = {}
    whole: dict[str, Why] = {}
    for why, words in tomllib.loads(LIST.read_text(encoding="utf-8")).items():
        for word in words.split():
            folded = _letters(word.rstrip("="))
            if len(folded) >= _SHORTEST_BEGINNING or word.endswith("="):
                (whole if word.endswith("=") else beginnings).setdefault(folded, Why(why))
    return beginnings, whole


def find_clues(text: str, names: NameBook) -> tuple[Clue, ...]:
    """Returns the places to look at in a text, in their order, one clue for each."""
    found = [
        *(
            Clue(span.start, span.end, Why.IDENTIFIER)
            for span in find_identifiers(text, names)
            if _shows(span.kind)
        ),
        *_words(text),
        *(Clue(number.start(), number.end(), Why.NUMBER) for number in _NUMBER.finditer(text)),
    ]
    quotes = [Clue(quote.start(), quote.end(), Why.QUOTE) for quote in _QUOTE.finditer(text)]
    return (*_without_overlap(sorted(found, key=lambda clue: (clue.start, -clue.end))), *quotes)


def _shows(kind: Kind) -> bool:
    return kind not in _COARSE


def _words(text: str) -> Iterator[Clue]:
    beginnings, whole = _clues()
    for word in _WORD.finditer(text):
        letters = _letters(word[0])
        why = whole.get(letters) or next(
            (
                beginnings[letters[:length]]
                for length in range(len(letters), 2, -1)
                if letters[:length] in beginnings
            ),
            None,
        )
        if why is None and _is_name_like(text, word):
            why = Why.CAPITAL
        if why is not None:
            yield Clue(word.start(), word.end(), why)


def _is_name_like(text: str, word: re.Match[str]) -> bool:
    """Says whether a word has a capital where a sentence does not begin, and is no usual abbreviation."""
    if not word[0][0].isupper() or len(word[0]) == _LETTER_AFTER or word[0] in _USUAL_CAPITALS:
        return False
    if word[0].lower() in _MONTHS_AND_DAYS | _ORDINARY or _shouts(text, word):
        return False
    return not _BEGINS.search(text[: word.start()][-_LOOK_BACK:])


def _shouts(text: str, word: re.Match[str]) -> bool:
    """Says whether a word in capitals stands beside another one: a whole sentence is shouted."""
    around = text[max(0, word.start() - _LOOK_BACK) : word.end() + _LOOK_BACK]
    return word[0].isupper() and _CAPITALS_BESIDE.search(around) is not None


def _without_overlap(clues: list[Clue]) -> Iterator[Clue]:
    end = 0
    for clue in clues:
        if clue.start >= end:
            yield clue
            end = clue.end


def _letters(word: str) -> str:
    return plain(word).decode("ascii").replace(" ", "")
