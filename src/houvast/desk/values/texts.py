"""Texts for letters and mails that a service words itself: their kinds, and the places that are filled in."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

LONGEST: Final = 6000
LANGUAGES: Final = ("nl", "fr", "en", "de")
_PLACE: Final = re.compile(r"\{([^{}\n]*)\}")


class TextKind(StrEnum):
    """What a text is for."""

    SENDER = "sender"
    ANSWER = "answer"
    APPOINTMENT = "appointment"
    SCHOOL = "school"
    MAIL_BACK = "mail_back"
    MAIL_SERVICE = "mail_service"


MAILS: Final = frozenset({TextKind.MAIL_BACK, TextKind.MAIL_SERVICE})
"""These travel unsealed: they hold the way back, and nothing else."""
PLACES: Final = ("sender", "service", "day", "reference")
"""What may stand between braces in a text: the sender's lines, the service's name, today, the reference."""


@dataclass(frozen=True)
class OwnText:
    """A text in one language: a subject, which a sender does not have, and the text."""

    kind: TextKind
    language: str
    subject: str
    body: str


def unknown_places(text: str) -> tuple[str, ...]:
    """Returns what stands between braces and is no place that is filled in."""
    return tuple(place for place in _PLACE.findall(text) if place not in PLACES)


def filled(text: str, facts: Mapping[str, str]) -> str:
    """Returns the text with its places filled in; what is not known is left as it is, to be seen."""
    return _PLACE.sub(lambda found: facts.get(found[1], found[0]), text)
