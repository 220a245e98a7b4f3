"""What the searches through one's own dossiers share: the texts of a content, and the sentence around a find.

Nothing here is stored; what is searched was opened by the searcher's own keys and is forgotten afterwards.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import fields, is_dataclass
from enum import StrEnum
from typing import Final

from houvast.kernel.extracts import beginning
from houvast.people.matching import rank

LONGEST: Final = 160
_SENTENCE: Final = re.compile(r"(?<=[.!?\n])\s+")


def strings_of(written: object, without: Collection[str] = ()) -> Iterator[str]:
    """Yields every text in a content, however deep; values of closed lists are no texts.

    Fields named in ``without`` are left out: a key that no reader knows, or what says nothing.
    """
    if isinstance(written, str):
        if not isinstance(written, StrEnum):
            yield written
    elif isinstance(written, tuple):
        for part in written:
            yield from strings_of(part, without)
    elif is_dataclass(written):
        for field in fields(written):
            if field.name not in without:
                yield from strings_of(getattr(written, field.name), without)


def sentence_with(words: str, text: str) -> str:
    """Returns the sentence in which the words stand, else the beginning; never longer than 160 signs."""
    sentences = [sentence.strip() for sentence in _SENTENCE.split(text) if sentence.strip()] or [text]
    if len(sentences) == 1:
        return beginning(sentences[0], LONGEST)
    for wanted in (words, *words.split()):
        best = rank(wanted, sentences)
        if best:
            return beginning(sentences[best[0][0]], LONGEST)
    return beginning(sentences[0], LONGEST)
