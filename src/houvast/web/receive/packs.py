"""The words for services without an account, on the page with a code and in the letter: a pack a language."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

PACKS: Final = Path(__file__).parent / "packs"
LANGUAGES: Final = ("nl", "fr", "en", "de")
PARTS: Final = ("words", "items", "went", "letter")


@dataclass(frozen=True)
class Pack:
    """All words in one language; each part by its keys."""

    language: str
    words: Mapping[str, str]
    items: Mapping[str, str]
    went: Mapping[str, str]
    letter: Mapping[str, str]

    @property
    def direction(self) -> str:
        """Which way it is written."""
        return "ltr"


@cache
def packs() -> Mapping[str, Pack]:
    """Returns all packs by language; read once per process, compared by a test."""
    return {language: _read(language) for language in LANGUAGES}


def pack_for(*wanted: str) -> Pack:
    """Returns the pack of the first of these languages that there is, else our first."""
    known = packs()
    return next((known[language] for language in wanted if language in known), known[LANGUAGES[0]])


def _read(language: str) -> Pack:
    written = tomllib.loads((PACKS / f"{language}.toml").read_text(encoding="utf-8"))
    parts = {part: {str(key): str(text) for key, text in written[part].items()} for part in PARTS}
    return Pack(language, **parts)
