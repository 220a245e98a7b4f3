"""A text as words: letters only, small, without accents, with where they stand and what parts them."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from houvast.web.wording.quotes import quoted

WORD = re.compile(r"(?:[^\W\d_][\u0300-\u036f]*)+")
PARTED = re.compile(r"[.,;:!?…()\[\]{}\n\"“”„«»‹›]")
LIGATURES = str.maketrans({"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae"})


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words of a text outside quotation marks, side by side: folded, from where, to where.

    ``parted`` says whether a stop, a comma, a line end or a quotation stands before the word.
    """

    folded: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]
    parted: Sequence[bool]


def fold(word: str) -> str:
    """Returns a word in small letters without accents: "Radicalisée" and "radicalisee" are one."""
    if word.isascii():
        return word.lower()
    spread = unicodedata.normalize("NFKD", word.translate(LIGATURES))
    return "".join(letter for letter in spread if not unicodedata.combining(letter)).casefold()


def tokens_of(text: str) -> Tokens:
    """Returns the words of a text that are its writer's own: those between quotation marks are left out."""
    folded: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    parted: list[bool] = []
    silent = quoted(text)
    place, last, gap = 0, 0, True
    for match in WORD.finditer(text):
        start, end = match.span()
        while place < len(silent) and silent[place][1] <= start:
            place, gap = place + 1, True
        if place < len(silent) and silent[place][0] <= start:
            gap = True
            continue
        between = text[last:start]
        folded.append(fold(match.group()))
        starts.append(start)
        ends.append(end)
        parted.append(gap or (between != " " and PARTED.search(between) is not None))
        last, gap = end, False
    return Tokens(folded, starts, ends, parted)
