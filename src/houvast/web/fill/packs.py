"""The words of the pages a person fills in: a pack a language, of its own, apart from the workers' messages.

A language that its readers write from right to left works too. Whoever adds one beside our own three names
who reviewed it, a native speaker, and when: without that it is not loaded.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message

PACKS: Final = Path(__file__).parent / "packs"
OWN: Final = ("nl", "fr", "en")
DIRECTIONS: Final = ("ltr", "rtl")


@dataclass(frozen=True)
class Question:
    """A question in the language of a pack: what is asked, and a hint that may be empty."""

    text: str
    hint: str


@dataclass(frozen=True)
class Pack:
    """All words of the pages to fill in, in one language."""

    language: str
    direction: str
    words: Mapping[str, str]
    questions: Mapping[str, Question]


def load(path: Path, model: Pack | None = None) -> Pack:
    """Reads a pack; ``model`` is one whose words it must have, all of them and no other.

    Raises Invalid with the place of the first fault.
    """
    language = path.stem
    try:
        written = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as cause:
        raise Invalid(message("The language pack %(file)s cannot be read."), file=path.name) from cause
    direction = str(written.get("direction", ""))
    if direction not in DIRECTIONS:
        raise _refusal(path, "direction")
    if language not in OWN and not _is_reviewed(written):
        raise _refusal(path, "reviewed_by, reviewed_on")
    words = {str(name): str(text) for name, text in written.get("words", {}).items()}
    questions = {
        str(key): Question(str(each.get("text", "")), str(each.get("hint", "")))
        for key, each in written.get("questions", {}).items()
    }
    pack = Pack(language, direction, words, questions)
    for name, missing in _differences(pack, model):
        raise _refusal(path, f"{name} ({missing})")
    return pack


@cache
def packs() -> Mapping[str, Pack]:
    """Returns all packs by language, our own first; read and checked once per process."""
    model = load(PACKS / f"{OWN[0]}.toml")
    others = sorted(path for path in PACKS.glob("*.toml") if path.stem != OWN[0])
    found = {model.language: model} | {path.stem: load(path, model) for path in others}
    first = [language for language in OWN if language in found]
    return {language: found[language] for language in [*first, *(set(found) - set(first))]}


def pack_for(*wanted: str) -> Pack:
    """Returns the pack of the first of these languages that there is, else our first."""
    known = packs()
    return next((known[language] for language in wanted if language in known), known[OWN[0]])


def _is_reviewed(written: Mapping[str, object]) -> bool:
    return bool(str(written.get("reviewed_by", "")).strip()) and isinstance(written.get("reviewed_on"), date)


def _differences(pack: Pack, model: Pack | None) -> list[tuple[str, str]]:
    """Returns what a pack lacks, or has too much, beside its model; and every empty text."""
    empty = [(name, "empty") for name, text in pack.words.items() if not text.strip()]
    empty += [(key, "empty") for key, question in pack.questions.items() if not question.text.strip()]
    if model is None:
        return empty
    apart = pack.words.keys() ^ model.words.keys() | pack.questions.keys() ^ model.questions.keys()
    return empty + [(name, "missing or unknown") for name in sorted(apart)]


def _refusal(path: Path, what: str) -> Invalid:
    sentence = message("The language pack %(file)s is not complete: %(what)s.")
    return Invalid(sentence, file=path.name, what=what)
