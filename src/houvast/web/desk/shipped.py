"""The texts a service begins with, as data in four languages; its own stand in their place."""

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Final

from django.utils import translation
from django.utils.formats import date_format

from houvast.desk.selectors.list_texts import ServiceTexts
from houvast.desk.values.texts import LANGUAGES, OwnText, TextKind, filled
from houvast.kernel import clock

FOLDER: Final = Path(__file__).parent / "texts"


@cache
def shipped() -> Mapping[tuple[TextKind, str], OwnText]:
    """Returns all shipped texts by kind and language; read once per process, checked by a test."""
    found: dict[tuple[TextKind, str], OwnText] = {}
    for language in LANGUAGES:
        written = tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))
        for kind in TextKind:
            text = OwnText(kind, language, str(written[kind]["subject"]), str(written[kind]["body"]))
            found[kind, language] = text
    return found


def text_of(own: Iterable[OwnText], kind: TextKind, language: str) -> OwnText:
    """Returns a service's own text, or the shipped one."""
    chosen = language if language in LANGUAGES else LANGUAGES[0]
    mine = (text for text in own if text.kind is kind and text.language == chosen)
    return next(mine, shipped()[kind, chosen])


def sender_of(found: ServiceTexts, language: str) -> str:
    """Returns how a service is called on an envelope and under a letter, line by line."""
    return filled(text_of(found.texts, TextKind.SENDER, language).body, {"service": found.service})


def begun(found: ServiceTexts, kind: TextKind, language: str, reference: str) -> OwnText:
    """Returns a text with what is known filled in."""
    text = text_of(found.texts, kind, language)
    with translation.override(text.language):
        day = date_format(clock.today(), "j F Y")
    facts = {
        "sender": sender_of(found, language),
        "service": found.service,
        "day": day,
        "reference": reference,
    }
    return OwnText(kind, text.language, filled(text.subject, facts), filled(text.body, facts))
