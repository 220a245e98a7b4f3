"""Notices words that look like somebody else's name: who is only mentioned at the table gets no record (F10).

It rather asks once too often: a street or a club looks like a name too, and whoever writes says so.
"""

import re
from collections.abc import Iterable
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")
_ENDS: Final = frozenset(".!?:;\u2026\n(\u2013")
_QUOTES: Final = " \t\"'\u00ab\u00bb\u2018\u2019\u201c\u201d"

_DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS: Final = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
"""English alone writes them like names."""


def other_names(text: str, known: Iterable[str]) -> tuple[str, ...]:
    """Returns the capitalised words in the middle of a sentence that belong to none of these names."""
    familiar = {word.casefold() for name in known for word in _WORD.findall(name)}
    found = (
        match.group()
        for match in _WORD.finditer(text)
        if _looks_like_name(match.group()) and not _begins(text[: match.start()])
    )
    return tuple(
        dict.fromkeys(word for word in found if word.casefold() not in familiar and not _is_day(word))
    )


def _looks_like_name(word: str) -> bool:
    return word[0].isupper() and len(word) > 1 and not word.isupper()


def _is_day(word: str) -> bool:
    return word.casefold().removesuffix("s") in {*_DAYS, *_MONTHS}


def _begins(before: str) -> bool:
    rest = before.rstrip(_QUOTES)
    return not rest or rest[-1] in _ENDS
