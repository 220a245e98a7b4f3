"""The texts that letters begin with, as data in Dutch and French, filled with what is known."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from django.utils import timezone, translation
from django.utils.formats import date_format

from houvast.guidance.selectors.propose_letter import LetterFacts
from houvast.guidance.values.copies import Address
from houvast.guidance.values.papers import TO_PERSON, LetterKind

FOLDER: Final = Path(__file__).parent / "letters"
LANGUAGES: Final = ("nl", "fr")
UNKNOWN: Final = "–"  # noqa: RUF001 - what a writer sees at once that is still to fill in


@dataclass(frozen=True)
class LetterText:
    """A letter's subject and text before anybody changed them."""

    subject: str
    text: str


@cache
def _written(language: str) -> Mapping[str, Mapping[str, object]]:
    return tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))


def letter_text(kind: LetterKind, language: str, address: Address, facts: LetterFacts) -> LetterText:
    """Returns how a letter of a kind begins; what is not known is a dash."""
    found = _written(language)[kind.value]
    chosen = found[address.value] if kind in TO_PERSON else found
    assert isinstance(chosen, Mapping)  # noqa: S101 -- our own file, read by a test
    with translation.override(language):
        known = _known(facts)
    return LetterText(str(chosen["subject"]).format(**known), str(chosen["text"]).format(**known))


def replies(language: str) -> tuple[str, ...]:
    """Returns short answers to copy into whichever app somebody uses."""
    texts = _written(language)["replies"]["texts"]
    assert isinstance(texts, list)  # noqa: S101 -- our own file, read by a test
    return tuple(str(text) for text in texts)


def _known(facts: LetterFacts) -> dict[str, str]:
    next_at = timezone.localtime(facts.next_at) if facts.next_at else None
    missed = timezone.localtime(facts.missed_at) if facts.missed_at else None
    days = [date_format(timezone.localtime(moment), "j F Y, H:i") for moment in facts.kept]
    return {
        "name": facts.name or UNKNOWN,
        "day": date_format(next_at, "l j F Y") if next_at else UNKNOWN,
        "time": date_format(next_at, "H:i") if next_at else UNKNOWN,
        "place": facts.next_place or UNKNOWN,
        "missed": date_format(missed, "j F Y") if missed else UNKNOWN,
        "barrier": facts.barrier or UNKNOWN,
        "days": "\n".join(days) or UNKNOWN,
    }
