"""The desk's words on the screen, for each value the desk knows."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from houvast.access.values import HandoverState
from houvast.desk.selectors.search_questions import FoundIn
from houvast.desk.values.agreements import Answer, Giver, Purpose
from houvast.desk.values.entrances import Asker, Channel, Danger, Language, OwnQuestion, Theme
from houvast.desk.values.outcomes import Outcome
from houvast.desk.values.questions import Conflict
from houvast.desk.values.states import QuestionState, Shelf
from houvast.desk.values.telling import Way

Value = TypeVar("Value", bound=StrEnum)

ASKERS: Mapping[StrEnum, Promise] = {
    Asker.FAMILY: _("Family"),
    Asker.YOUNG_PERSON: _("Young person"),
    Asker.SCHOOL: _("School"),
    Asker.CLUB: _("Club or association"),
    Asker.NEIGHBOUR: _("Neighbour or acquaintance"),
    Asker.OTHER_SERVICE: _("Another service"),
    Asker.OTHER: _("Somebody else"),
}
CHANNELS: Mapping[StrEnum, Promise] = {
    Channel.PHONE: _("Phone"),
    Channel.COUNTER: _("Counter"),
    Channel.MAIL: _("Mail"),
    Channel.VISIT: _("Visit"),
    Channel.FORM: _("Form on the website"),
}
THEMES: Mapping[StrEnum, Promise] = {
    Theme.POLARISATION: _("Groups set against each other"),
    Theme.IDEAS: _("Ideas that worry"),
    Theme.ANGER: _("Anger about injustice"),
    Theme.HATE_MET: _("Met with hate or exclusion"),
    Theme.THREAT: _("Talk of violence"),
    Theme.GROUP: _("A group that draws somebody in"),
    Theme.ONLINE: _("What happens online"),
    Theme.ABROAD: _("Somebody far away, or back from there"),
    Theme.FAMILY_TORN: _("A family torn apart"),
    Theme.EVENT: _("After something that happened"),
    Theme.TRAINING: _("Training for a team"),
    Theme.POLICY: _("A policy or a protocol"),
    Theme.OTHER: _("Something else"),
}
LANGUAGES: Mapping[StrEnum, Promise] = {
    Language.NL: _("Dutch"),
    Language.FR: _("French"),
    Language.DE: _("German"),
    Language.EN: _("English"),
    Language.OTHER: _("Another language"),
}
OWN_QUESTION_WORDS: Mapping[StrEnum, Promise] = {
    OwnQuestion.HOME: _("How is it at home now, between all of you?"),
    OwnQuestion.SELF: _("What would help the one who calls?"),
    OwnQuestion.KNOWS: _("Does the other know about this call?"),
    OwnQuestion.WISH: _("What should become different, for themselves?"),
    OwnQuestion.TRUSTED: _("Whom do they trust: a friend, an adult?"),
    OwnQuestion.MAY_KNOW: _("Who may know that they asked, and who not?"),
    OwnQuestion.WHERE: _("Where does it play: one pupil, a class, the team, the whole school?"),
    OwnQuestion.PUPIL_CENTRE: _("Who follows it at school, and is the pupil guidance centre involved?"),
    OwnQuestion.SCHOOL_WISH: _("What does the school hope for from the desk?"),
    OwnQuestion.CLUB_LIFE: _("How is it in the club, and who is there beside them?"),
    OwnQuestion.CLUB_BOND: _("Who in the club has a bond with them?"),
    OwnQuestion.OWN_EYES: _("What did they see or hear themselves, and what from others?"),
    OwnQuestion.ON_TERMS: _("Do they still talk with each other, about ordinary things?"),
    OwnQuestion.ROLE: _("What is their role, and does the person know that they consult?"),
    OwnQuestion.SERVICE_WISH: _("What do they ask: advice, taking over, or working together?"),
    OwnQuestion.CONCERN: _("In what way does it touch them?"),
}
DANGERS: Mapping[StrEnum, Promise] = {
    Danger.NO: _("No"),
    Danger.UNSURE: _("Not sure"),
    Danger.YES: _("Yes, now"),
}
STATES: Mapping[StrEnum, Promise] = {
    QuestionState.OPEN: _("New"),
    QuestionState.ANSWERED: _("Answered, goes on"),
    QuestionState.CLARIFYING: _("Being clarified"),
    QuestionState.TELLING: _("Plan to tell"),
    QuestionState.VISITING: _("A visit is planned"),
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
    Outcome.REFERRAL_TO_SERVICE: _("Referred to a service, closed"),
    Outcome.SCHOOL_SUPPORT: _("Support to the school, closed"),
    Outcome.VISIT: _("A visit"),
    Outcome.SOMETHING_ELSE: _("Something else is going on, closed"),
    Outcome.ANOTHER_CONFLICT: _("Another conflict, closed"),
    Outcome.NOT_GROUNDED: _("No ground for the worry, closed"),
    Outcome.NOT_FOR_US: _("Not for this desk, closed"),
}
PLACES: Mapping[StrEnum, Promise] = {
    FoundIn.REFERENCE: _("Reference"),
    FoundIn.CARD: _("The call card"),
    FoundIn.CLARIFYING: _("Clarifying"),
    FoundIn.TOLD: _("Told so"),
    FoundIn.AGREEMENT: _("Agreement"),
    FoundIn.DECISION: _("Decision"),
}
CLARIFIED: Mapping[str, Promise] = {
    "need": _("From which need do they contact us?"),
    "seen_or_heard": _("What was seen or heard?"),
    "seen_by": _("By whom?"),
    "since": _("Since when, and what changed then?"),
    "broader": _("Is it really about this, or about something broader?"),
    "tried": _("What was already tried?"),
    "talked_with": _("Who has talked with the young person, and how did it go?"),
    "talked_with_parents": _("Who has talked with the parents, and how did it go?"),
    "helpers": _("Who else helps already?"),
    "missing": _("What do we not know yet?"),
    "who_asks": _("Who asks it?"),
    "tie": _("What is the caller to the person?"),
    "conflict_words": _("What is it about, in a few words?"),
}
IN_PRIVATE = frozenset({"tie", "conflict_words"})
CONFLICTS: Mapping[StrEnum, Promise] = {
    Conflict.SEPARATION: _("A separation"),
    Conflict.CUSTODY: _("Who the children are with"),
    Conflict.NEIGHBOURS: _("A quarrel between neighbours"),
    Conflict.MONEY: _("Money or an inheritance"),
    Conflict.OTHER: _("Another quarrel"),
}
WAYS: Mapping[Way, Promise] = {
    Way.ASK: _("You may ask"),
    Way.TELL: _("You may tell"),
    Way.KEEP: _("This is not told"),
}
TOLD_WAYS: Mapping[Way, Promise] = {
    Way.ASK: _("Asked"),
    Way.TELL: _("Told"),
    Way.KEEP: _("Explained: this is not told"),
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
