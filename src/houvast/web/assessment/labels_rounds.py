"""The words of looking together: levels come from the instrument, everything else stands here."""

from collections.abc import Mapping
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from houvast.assessment.values.ratings import EvidenceKind, Sureness
from houvast.assessment.values.rounds import OwnPart, RoundState
from houvast.instruments.definition import Missing, Polarity, Words
from houvast.web.guidance.labels import DOMAINS

ROUND_STATES: Final[Mapping[RoundState, Promise]] = {
    RoundState.OPEN: _("Everybody rates alone"),
    RoundState.REVEALED: _("Over: to talk about"),
    RoundState.SETTLED: _("Over, with a judgement"),
    RoundState.ENDED: _("Ended early: to talk about"),
}
OWN_PARTS: Final[Mapping[OwnPart, Promise]] = {
    OwnPart.NOT_ASKED: _("You were not asked to rate"),
    OwnPart.ASKED: _("Your first impression comes first"),
    OwnPart.RATING: _("Your sheet is under way"),
    OwnPart.LOCKED: _("Your sheet is locked"),
}

SURENESS: Final[Mapping[Sureness, Promise]] = {
    Sureness.SURE: _("Sure"),
    Sureness.RATHER: _("Rather sure"),
    Sureness.UNSURE: _("Not sure"),
}
MISSING: Final[Mapping[Missing, Promise]] = {
    Missing.NO_INFO: _("No information"),
    Missing.NOT_ASKED: _("Not asked"),
    Missing.DECLINED: _("The person would rather not say"),
    Missing.NOT_APPLICABLE: _("Does not apply here"),
}
POLARITIES: Final[Mapping[Polarity, Promise]] = {
    Polarity.STRENGTH: _("What holds"),
    Polarity.BARRIER: _("What stands in the way"),
    Polarity.NEED: _("What is needed"),
    Polarity.NEUTRAL: _("How it is"),
}
EVIDENCE_KINDS: Final[Mapping[EvidenceKind, Promise]] = {
    EvidenceKind.OBSERVED: _("Seen by a worker"),
    EvidenceKind.SAID: _("Said by the person"),
    EvidenceKind.HEARD_FROM: _("Heard from somebody"),
    EvidenceKind.DOCUMENT: _("From a document"),
    EvidenceKind.INTERPRETATION: _("A worker's interpretation"),
    EvidenceKind.GUT_FEELING: _("Gut feeling"),
    EvidenceKind.UNMARKED: _("A note, kind not said"),
}
SOURCES: Final[Mapping[str, Promise]] = {
    "talks": _("Talks with the person"),
    "relatives": _("Talks with family or friends"),
    "seen": _("What I saw myself"),
    "dossier": _("What colleagues wrote"),
    "documents": _("Letters and documents"),
    "others": _("What other services said"),
}
OF_IDEALS: Final[Mapping[str, Promise]] = {
    "ideals": _("Ideals"),
    "anger": _("Anger"),
    "questions": _("Questions"),
    "belonging": _("Belonging"),
    "allies": _("Allies"),
    "limits": _("Limits"),
    "talent": _("Talents"),
    "future": _("The future"),
}
DOMAIN_WORDS: Final[Mapping[str, Promise]] = {
    **{str(key): label for key, label in DOMAINS.items()},
    **OF_IDEALS,
}


def domain_words(key: str) -> str:
    """Returns what a domain is called; one of a service's own instrument by its key, in words."""
    return str(DOMAIN_WORDS.get(key, key.replace("_", " ").capitalize()))


def domains_in_words(keys: tuple[str, ...]) -> str:
    """Returns several domains as one heading."""
    return ", ".join(domain_words(key) for key in keys)


def said(words: Words) -> str:
    """Returns a text of an instrument in the reader's language, else in one that it has."""
    return words.said((get_language() or "nl")[:2])


def choices(labels: Mapping[Sureness, Promise]) -> list[tuple[str, Promise]]:
    """Returns labels as the choices of a field."""
    return [(key.value, label) for key, label in labels.items()]
