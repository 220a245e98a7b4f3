"""The words of the public form: a pack a language, formal ones and those for the young.

Families and schools are spoken to formally; a young person is not. So a pack says everything once, and again
what sounds otherwise to young people.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

from houvast.access.asked_values import Entrance
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.web.fill.packs import DIRECTIONS, Question

PACKS: Final = Path(__file__).parent / "packs"
OWN: Final = ("nl", "fr", "en", "de")


@dataclass(frozen=True)
class AskPack:
    """All words of the public form, in one language. ``words`` are the formal ones."""

    language: str
    direction: str
    words: Mapping[str, str]
    young: Mapping[str, str]
    questions: Mapping[str, Question]

    def words_for(self, entrance: Entrance | None) -> Mapping[str, str]:
        """Returns the words for whoever came by this door."""
        return {**self.words, **self.young} if entrance is Entrance.YOUNG else self.words

    def questions_of(self, entrance: Entrance) -> Mapping[str, Question]:
        """Returns the questions of a door, by key, in their order."""
        return {key: each for key, each in self.questions.items() if key.startswith(f"{entrance}.")}


def load(path: Path, model: AskPack | None = None) -> AskPack:
    """Reads a pack; ``model`` is one whose words it must have, all of them and no other.

    A language beside our own four needs who reviewed it and when. Raises Invalid with the first fault.
    """
    try:
        written = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as cause:
        raise Invalid(message("The language pack %(file)s cannot be read."), file=path.name) from cause
    pack = AskPack(
        path.stem,
        str(written.get("direction", "")),
        _texts(written.get("words", {})),
        _texts(written.get("young", {})),
        {
            str(key): Question(str(each.get("text", "")), str(each.get("hint", "")))
            for key, each in written.get("questions", {}).items()
        },
    )
    is_reviewed = bool(written.get("reviewed_by")) and isinstance(written.get("reviewed_on"), date)
    for what in _faults(pack, model, is_reviewed=is_reviewed):
        sentence = message("The language pack %(file)s is not complete: %(what)s.")
        raise Invalid(sentence, file=path.name, what=what)
    return pack


@cache
def packs() -> Mapping[str, AskPack]:
    """Returns all packs by language, our own first; read and checked once per process."""
    model = load(PACKS / f"{OWN[0]}.toml")
    others = sorted(path for path in PACKS.glob("*.toml") if path.stem != OWN[0])
    found = {model.language: model} | {path.stem: load(path, model) for path in others}
    return {language: found[language] for language in [*OWN, *sorted(found.keys() - set(OWN))]}


def pack_for(offered: tuple[str, ...], *wanted: str) -> AskPack:
    """Returns the pack of the first of the wanted languages that a form offers, else of its first."""
    known = packs()
    here = [language for language in offered if language in known] or [OWN[0]]
    return known[next((language for language in wanted if language in here), here[0])]


def _texts(table: Mapping[str, object]) -> Mapping[str, str]:
    return {str(name): str(text) for name, text in table.items()}


def _faults(pack: AskPack, model: AskPack | None, *, is_reviewed: bool) -> list[str]:
    """Returns what a pack lacks, or has too much, beside its model; and every empty text."""
    faults = [] if pack.direction in DIRECTIONS else ["direction"]
    if pack.language not in OWN and not is_reviewed:
        faults.append("reviewed_by, reviewed_on")
    faults += [name for name, text in {**pack.words, **pack.young}.items() if not text.strip()]
    faults += [key for key, question in pack.questions.items() if not question.text.strip()]
    faults += [f"young.{name}" for name in sorted(pack.young.keys() - pack.words.keys())]
    if model is not None:
        apart = pack.words.keys() ^ model.words.keys() | pack.questions.keys() ^ model.questions.keys()
        faults += sorted(apart)
    return faults
