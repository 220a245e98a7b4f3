"""Reads docs/words.md: the words this product uses, and the words it does not.

The page for people is the source for the check, so the two cannot drift apart. Words of the law or of a
source may be quoted: a message in the context “quotation” is left alone.
"""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

QUOTATION = "quotation"
COLUMNS = ("nl", "fr", "en")


@dataclass(frozen=True, slots=True)
class Avoided:
    """A word or phrase that is not written, in one language, and what to write instead."""

    language: str
    word: str
    instead: str

    @property
    def pattern(self) -> re.Pattern[str]:
        """Finds the word as a whole word; ``-`` at its end stands for any ending."""
        return _pattern_of(self.word)


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the field in the languages of the screen; ``attested`` when an official source uses it."""

    code: str
    nl: str
    fr: str
    de: str
    en: str


def avoided_words(page: Path) -> list[Avoided]:
    """Returns the rows of the table “Words to avoid”, one per word and language."""
    return [
        Avoided(language, word, row[len(COLUMNS)])
        for row in _table(page, "## Words to avoid")
        for language, cell in zip(COLUMNS, row, strict=False)
        for word in _listed(cell)
    ]


def terms(page: Path) -> list[Term]:
    """Returns the rows of the table of terms."""
    return [Term(*(cell.strip("`") for cell in row)) for row in _table(page, "## Words we use")]


def breaches(text: str, language: str, avoided: list[Avoided]) -> list[Avoided]:
    """Returns the avoided words that a text in a language holds."""
    return [word for word in avoided if word.language == language and word.pattern.search(text)]


@cache
def _pattern_of(word: str) -> re.Pattern[str]:
    """Made once: every word is sought in every message of its language."""
    ending = r"\w*" if word.endswith("-") else r"\b"
    return re.compile(rf"\b{re.escape(word.removesuffix('-'))}{ending}", re.IGNORECASE)


def _table(page: Path, heading: str) -> list[list[str]]:
    """The rows of the first table below a heading, without its two head lines."""
    _, _, below = page.read_text(encoding="utf-8").partition(f"{heading}\n")
    section = below.split("\n## ")[0]
    rows = [line.strip().strip("|").split("|") for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in row] for row in rows[2:]]


def _listed(cell: str) -> list[str]:
    return [word.strip() for word in cell.split(",") if word.strip() not in {"", "-"}]
