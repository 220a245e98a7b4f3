"""The words of calls, messages and letters on the screen."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from houvast.guidance.values.papers import (
    Direction,
    LetterKind,
    LetterState,
    LetterStepKind,
    Party,
    Way,
)
from houvast.web.guidance.labels import Labels

WAYS: Labels = {
    Way.CALL: _("Call"),
    Way.MESSAGE: _("Message or app"),
    Way.MAIL: _("E-mail"),
    Way.LETTER: pgettext_lazy("way", "Letter"),
    Way.MET: _("Met by chance"),
}
DIRECTIONS: Labels = {
    Direction.THEY: _("They began"),
    Direction.WE: _("I began"),
    Direction.WE_IN_VAIN: _("I tried, in vain"),
}
PARTIES: Labels = {
    Party.PERSON: _("The person"),
    Party.FAMILY: _("Family"),
    Party.SCHOOL: _("School or work"),
    Party.SERVICE: _("Another service"),
    Party.OTHER: _("Somebody else"),
}
LETTER_KINDS: Labels = {
    LetterKind.APPOINTMENT: _("An appointment"),
    LetterKind.MISSED: _("A missed appointment"),
    LetterKind.ATTENDANCE: _("A certificate of attendance"),
    LetterKind.SCHOOL: _("To the school"),
    LetterKind.HOUSING: _("About housing"),
    LetterKind.BARRIER: _("About something that stands in the way"),
    LetterKind.CLOSING: _("At closing"),
    LetterKind.OTHER: _("Another letter"),
}
LETTER_STATES: Labels = {
    LetterState.DRAFT: _("Draft"),
    LetterState.READ: _("Read by the person"),
    LetterState.OPEN: _("Waits for a reply"),
    LetterState.DONE: _("Settled"),
    LetterState.DROPPED: _("Let go"),
}
LETTER_STEPS: Labels = {
    LetterStepKind.READ: _("The person read it and agrees"),
    LetterStepKind.SENT: _("Sent"),
    LetterStepKind.CHASED: _("Asked once more"),
    LetterStepKind.ANSWERED: _("Answered"),
    LetterStepKind.DROPPED: _("Let go"),
}
