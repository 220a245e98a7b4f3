"""The desk's words on the screen, for each value the desk knows."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from houvast.access.values import HandoverState
from houvast.desk.selectors.search_questions import FoundIn
from houvast.desk.values import Answer, Asker, Channel, Danger, Giver, Outcome, Purpose, QuestionState, Shelf

Value = TypeVar("Value", bound=StrEnum)

ASKERS: Mapping[StrEnum, Promise] = {
    Asker.FAMILY: _("Family"),
    Asker.YOUNG_PERSON: _("Young person"),
    Asker.SCHOOL: _("School"),
    Asker.OTHER: _("Somebody else"),
}
CHANNELS: Mapping[StrEnum, Promise] = {
    Channel.PHONE: _("Phone"),
    Channel.COUNTER: _("Counter"),
    Channel.MAIL: _("Mail"),
    Channel.VISIT: _("Visit"),
}
DANGERS: Mapping[StrEnum, Promise] = {
    Danger.NO: _("No"),
    Danger.UNSURE: _("Not sure"),
    Danger.YES: _("Yes, now"),
}
STATES: Mapping[StrEnum, Promise] = {
    QuestionState.OPEN: _("New"),
    QuestionState.CLARIFYING: _("Being clarified"),
    QuestionState.TELLING: _("Plan to tell"),
    QuestionState.REFERRED: _("Referred"),
    QuestionState.CLOSED: _("Closed"),
}
SHELVES: Mapping[Shelf, Promise] = {
    Shelf.OPEN: _("Open questions"),
    Shelf.REFERRED: _("Handed over"),
    Shelf.CLOSED: _("Closed questions"),
}
NOTHING: Mapping[Shelf, tuple[Promise, Promise]] = {
    Shelf.OPEN: (
        _("No open questions"),
        _(
            "When the phone rings, open a new question: the first minute fits on one card,"
            " and no name is needed."
        ),
    ),
    Shelf.REFERRED: (
        _("Nothing handed over"),
        _("Questions that a guidance service was asked to take stand here."),
    ),
    Shelf.CLOSED: (_("Nothing closed yet"), _("Questions that were answered and closed will stand here.")),
}
GIVERS: Mapping[StrEnum, Promise] = {
    Giver.ASKER: _("The one who asks"),
    Giver.YOUNG_PERSON: _("The young person"),
    Giver.PARENT: _("A parent or guardian"),
}
PURPOSES: Mapping[StrEnum, Promise] = {
    Purpose.REFERRAL: _("Handing the question to guidance"),
    Purpose.OWN_GUIDANCE: _("Guidance for the one who asks, themselves"),
    Purpose.CONTACT: _("Being contacted by the desk"),
    Purpose.CONSULT_COLLEAGUE: _("Asking a colleague's advice without names"),
}
ANSWERS: Mapping[StrEnum, Promise] = {
    Answer.YES: _("Yes"),
    Answer.NO: _("No"),
    Answer.NOT_ASKED: _("Not asked"),
}
OUTCOMES: Mapping[StrEnum, Promise] = {
    Outcome.ADVICE: _("Advice given, closed"),
    Outcome.HELP_FOR_ASKER: _("Help for the one who asks, closed"),
    Outcome.PLAN_TO_TELL: _("A plan to tell the young person"),
    Outcome.REFERRAL: _("Handed to guidance"),
    Outcome.REFERRAL_OF_ASKER: _("The one who asks handed to guidance, for themselves"),
    Outcome.SOMETHING_ELSE: _("Something else is going on, closed"),
    Outcome.NOT_GROUNDED: _("No ground for the worry, closed"),
}
PLACES: Mapping[StrEnum, Promise] = {
    FoundIn.REFERENCE: _("Reference"),
    FoundIn.CARD: _("The call card"),
    FoundIn.CLARIFYING: _("Clarifying"),
    FoundIn.AGREEMENT: _("Agreement"),
    FoundIn.DECISION: _("Decision"),
}
HANDOVERS: Mapping[StrEnum, Promise] = {
    HandoverState.OFFERED: _("Sent, not answered yet"),
    HandoverState.ACCEPTED: _("Accepted"),
    HandoverState.DECLINED: _("Declined"),
    HandoverState.WITHDRAWN: _("Withdrawn"),
}


def choices(labels: Mapping[Value, Promise]) -> list[tuple[str, Promise]]:
    """Returns the labels as a form's choices, in their order."""
    return [(value.value, label) for value, label in labels.items()]
