"""What a list of words to think about holds: each with why, what to write instead, and when it is fine.

A hint is for whoever writes. It blocks nothing, and nothing keeps that it was shown.
"""

from dataclasses import dataclass
from enum import StrEnum


class Category(StrEnum):
    """Why one would think about a word."""

    LABEL = "label"
    DOUBT = "doubt"
    TOTAL = "total"
    MIND = "mind"
    FAITH = "faith"
    SECURITY = "security"
    ABOVE = "above"


@dataclass(frozen=True, slots=True)
class Entry:
    """One word or turn of phrase, as its list writes it (``patterns`` reads ``forms`` and ``unless``)."""

    id: str
    category: Category
    forms: tuple[str, ...]
    unless: tuple[str, ...]
    why: str
    instead: str
    fine: str


@dataclass(frozen=True, slots=True)
class WordList:
    """The list of one language; ``reviewed`` says in that language who read it, ``names`` are no hints."""

    language: str
    reviewed: str
    names: tuple[str, ...]
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """An entry met in a text: from character ``start`` to before ``end``."""

    start: int
    end: int
    entry: str
