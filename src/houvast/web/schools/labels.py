"""The words of support to schools on the screen, on paper and on a school's own page."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from houvast.schools.values.lines import LineKind
from houvast.schools.values.school_pages import GO_ON, HELPED, MISSING, REACHED, WORD
from houvast.schools.values.supports import Now, Organisation, Reached, Side, SupportKind, SupportState
from houvast.web.guidance.labels import ASKED as ASKED_AT_DESK
from houvast.web.guidance.labels import Labels

ORGANISATIONS: Labels = {
    Organisation.SCHOOL: pgettext_lazy("organisation", "School"),
    Organisation.CLUB: _("Club"),
    Organisation.OTHER: _("Another organisation"),
}
KINDS: Labels = {
    SupportKind.POLARISATION: _("Polarisation in a class or team"),
    SupportKind.CRISIS: _("A crisis"),
    SupportKind.POLICY: _("A policy of the school"),
    SupportKind.TRAINING: _("Training for staff"),
    SupportKind.OTHER: _("Something else"),
}
SHELVES: Labels = {
    SupportState.OPEN: _("Running now"),
    SupportState.CLOSED: _("Closed"),
    SupportState.PROTOCOL: _("Protocols"),
}
SIDES: Labels = {Side.SCHOOL: _("The school"), Side.US: _("We")}
REACHED_WORDS: Labels = {
    Reached.YES: _("Yes, what we hoped for"),
    Reached.PARTLY: _("Partly"),
    Reached.NOT_YET: _("Not yet"),
    Reached.TOO_EARLY: _("Too early to say"),
}
NOWS: Labels = {
    Now.HOLDS: _("It holds: nothing more is needed"),
    Now.GOES_ON: _("We go on: the support opens again"),
}
LINES: Labels = {
    LineKind.QUESTION: _("The question"),
    LineKind.VISIT: _("Visit"),
    LineKind.SESSION: _("Session with staff"),
    LineKind.AGREEMENT: pgettext_lazy("with a school", "Agreement"),
    LineKind.SCHOOL_LOOKS_BACK: _("The school looks back"),
    LineKind.WE_LOOK_BACK: _("We look back"),
    LineKind.CLOSING: _("Closed"),
    LineKind.COMING_BACK: _("Coming back"),
    LineKind.WORD: _("A word from the school"),
}
PARTS: Final[Mapping[str, Promise | str]] = {
    "words": "",
    "tried": _("What the school already did"),
    "method": _("How"),
    "staff": _("Number of staff"),
    "agreed": _("What was agreed"),
    "who": _("Who does it"),
    "by": _("By"),
    "done": _("Done on"),
    "dropped": _("Not done, because"),
    "reached": _("Did it bring what was hoped for?"),
    "helped": _("What helped?"),
    "missing": _("What was missing?"),
    "go_on": _("What does the school need to go on by itself?"),
    "back_on": _("We come back on"),
    "now": _("How is it now?"),
}
ASKED: Final[Mapping[str, Promise]] = {
    REACHED: _("Did the support bring what you hoped for?"),
    HELPED: _("What helped?"),
    MISSING: _("What was missing?"),
    GO_ON: _("What does the school need to go on by itself?"),
    WORD: _("Is there something you want to add, ask or correct?"),
}
CARD: Final[Mapping[str, Promise]] = {
    "worry": _("What worries them?"),
    "tried": _("What was already tried?"),
}
_DAYS: Final = frozenset({"by", "done", "back_on"})


def part_words(key: str, words: str) -> str:
    """Returns a part's text: days and choices are said in the reader's language."""
    if key in _DAYS:
        return _day_words(words)
    # A school can send any text for a choice: what is none of ours stays as it was written.
    if key == "reached" and words in set(Reached):
        return str(REACHED_WORDS[Reached(words)])
    return str(NOWS[Now(words)]) if key == "now" and words in set(Now) else words


def _day_words(words: str) -> str:
    try:
        return date_format(date.fromisoformat(words), "j F Y")
    except ValueError:
        return words


def heading_of(key: str) -> str:
    """Returns the heading under which something was asked at the desk."""
    asked = key.rpartition(".")[2]
    return str(CARD[asked] if asked in CARD else ASKED_AT_DESK.get(asked, asked))
