"""A text as words: letters only, small, without accents, with where they stand and what parts them."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from houvast.web.wording.quotes import quoted

WORD = re.compile(r"(?:[^\W\d_][\u0300-\u036f]*)+")
SIMPLE_WORD = re.compile(r"[^\W\d_]+")
MARK = re.compile(r"[\u0300-\u036f]")
PARTED = re.compile(r"[.,;:!?…()\[\]{}\n\"“”„«»‹›]")
LIGATURES = str.maketrans({"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae"})
JOINED = frozenset(" -'’\u00a0")
"""What most often stands between two words of one phrase."""


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


ACCENTED = {number: fold(chr(number)) for number in range(0xC0, 0x250) if len(fold(chr(number))) == 1}


def tokens_of(text: str) -> Tokens:
    """Returns the words of a text that are its writer's own: those between quotation marks are left out."""
    folded: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    parted: list[bool] = []
    silent = quoted(text)
    place, last, gap = 0, 0, True
    for match in (WORD if MARK.search(text) else SIMPLE_WORD).finditer(_plain(text)):
        start, end = match.span()
        if place < len(silent):
            while place < len(silent) and silent[place][1] <= start:
                place, gap = place + 1, True
            if place < len(silent) and silent[place][0] <= start:
                gap = True
                continue
        word = match.group()
        folded.append(word if word.isascii() else fold(word))
        starts.append(start)
        ends.append(end)
        parted.append(gap or _is_parted(text, last, start))
        last, gap = end, False
    return Tokens(folded, starts, ends, parted)


def _plain(text: str) -> str:
    """Returns a text in small letters, most accents off, every letter in its place."""
    small = text.lower()
    if len(small) != len(text):
        small = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    return small if small.isascii() else small.translate(ACCENTED)


def _is_parted(text: str, last: int, start: int) -> bool:
    """Whether what stands between two words ends a phrase."""
    if start - last == 1 and text[last] in JOINED:
        return False
    return PARTED.search(text, last, start) is not None
