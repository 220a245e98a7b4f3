"""The words of guidance on the screen, for each value it knows. None is a sign, a level or a score."""

from collections.abc import Mapping
from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from houvast.access.values import GrantReason
from houvast.guidance.values.lists import (
    Certainty,
    ClosingReason,
    Domain,
    EntryKind,
    FilledIn,
    Frame,
    Need,
    NoteKind,
    Owner,
    TrajectoryState,
)
from houvast.journeys.values import FOR_THEMSELVES
from houvast.people.values import Part

Labels = Mapping[StrEnum, Promise]

STATES: Labels = {
    TrajectoryState.OPEN: _("Under way"),
    TrajectoryState.CLOSED: pgettext_lazy("trajectory", "Closed"),
    TrajectoryState.ERASED: _("Erased"),
}
FRAMES: Labels = {
    Frame.VOLUNTARY: _("Of their own choice"),
    Frame.URGED: _("Urged by somebody"),
    Frame.CONDITION: _("A judge's condition"),
}
NEEDS: Labels = {
    Need.NEEDS: _("Needs"),
    Need.STORY: _("Life story"),
    Need.EXPECTATIONS: _("Expectations"),
    Need.RESOURCES: _("Resources"),
    Need.OWN_VIEW: _("Own view of the situation"),
    Need.WILLINGNESS: _("Willingness"),
}
QUESTIONS: Labels = {
    Need.NEEDS: _("What do you need most, now?"),
    Need.STORY: _("What should I know about your life to understand you?"),
    Need.EXPECTATIONS: _("What do you hope will come of this? And what not?"),
    Need.RESOURCES: _("What and whom can you count on?"),
    Need.OWN_VIEW: _("How do you see your situation yourself?"),
    Need.WILLINGNESS: _("What do you want to put effort into? What not, or not now?"),
}
FILLED_IN: Labels = {
    FilledIn.PERSON: _("The person"),
    FilledIn.TOGETHER: _("The two of us together"),
    FilledIn.WORKER: _("The worker, afterwards"),
}
DOMAINS: Labels = {
    Domain.HOUSING: _("Housing"),
    Domain.INCOME: _("Income and debts"),
    Domain.SCHOOL: _("School and training"),
    Domain.WORK: _("Work"),
    Domain.FAMILY: _("Family"),
    Domain.FRIENDS: _("Friends and belonging"),
    Domain.LEISURE: _("Leisure"),
    Domain.HEALTH: _("Health"),
    Domain.MEANING: _("Meaning and belief"),
    Domain.IDENTITY: _("Identity and discrimination"),
    Domain.JUSTICE: _("Justice and papers"),
    Domain.ONLINE: _("Online life"),
}
NOTE_KINDS: Labels = {
    NoteKind.OBSERVED: _("Observed by me"),
    NoteKind.SAID: _("Said by the person"),
    NoteKind.HEARD_FROM: _("Heard from somebody"),
    NoteKind.DOCUMENT: _("From a document"),
    NoteKind.INTERPRETATION: _("My interpretation"),
    NoteKind.GUT_FEELING: _("Gut feeling"),
}
CERTAINTIES: Labels = {
    Certainty.SURE: _("Sure"),
    Certainty.PROBABLE: _("Probable"),
    Certainty.UNSURE: _("Not sure"),
}
OWNERS: Labels = {
    Owner.PERSON: _("The person"),
    Owner.WORKER: _("The worker"),
    Owner.FAMILY: _("Family or friends"),
    Owner.PARTNER: _("Another service"),
}
CLOSING_REASONS: Labels = {
    ClosingReason.REACHED: _("What was hoped for is reached"),
    ClosingReason.MOVED: _("Moved elsewhere"),
    ClosingReason.STOPPED_BY_PERSON: _("The person stops"),
    ClosingReason.NO_CONTACT: _("No contact any more"),
    ClosingReason.HANDED_OVER: _("Handed over to another service"),
    ClosingReason.NOT_NOW: _("“No, not now”"),
}
ENTRY_KINDS: Labels = {
    EntryKind.OPENING: _("Beginning"),
    EntryKind.REFERRAL: _("What came along"),
    EntryKind.CONVERSATION: _("Conversation"),
    EntryKind.DOMAIN: _("Life domain"),
    EntryKind.NOTE: _("Note"),
    EntryKind.ACTION: _("Agreed"),
    EntryKind.OUTCOME: _("What came of it"),
    EntryKind.EVALUATION: _("Look back"),
    EntryKind.CLOSING: _("Closing"),
    EntryKind.REOPENING: _("Return"),
    EntryKind.CONTACT: _("Appointment"),
    EntryKind.TOUCH: _("Call or message"),
    EntryKind.LETTER: _("Letter"),
    EntryKind.LETTER_STEP: _("About a letter"),
    EntryKind.IDEALS: _("A talk about ideals"),
    EntryKind.ALLY: _("Ally"),
    EntryKind.PROJECT: _("A project of their own"),
    EntryKind.PROJECT_NEWS: _("How a project goes"),
    EntryKind.PROJECT_END: _("What became of a project"),
    EntryKind.RULERS: _("Rulers"),
    EntryKind.LIFE_EVENT: _("Life line"),
    EntryKind.LIFE_EVENT_REMOVED: _("Taken off the life line"),
    EntryKind.LIMIT: _("Limit agreed together"),
    EntryKind.LIMIT_END: _("Limit lifted"),
    EntryKind.FRAME: _("The frame"),
    EntryKind.ANSWER: _("Agreement"),
    EntryKind.WITHDRAWAL: _("Agreement taken back"),
    EntryKind.WITHHELD: _("Not to be known by"),
    EntryKind.WITHHELD_END: _("May be known again by"),
    EntryKind.BARRIER: _("Barrier"),
    EntryKind.BARRIER_CHANGE: _("Barrier: who and when"),
    EntryKind.BARRIER_END: _("Barrier: what became of it"),
    EntryKind.STEP: _("Step"),
    EntryKind.STEP_DONE: _("Step done"),
    EntryKind.GOAL: _("Goal"),
    EntryKind.GOAL_MOMENT: _("Goal: where it stands"),
    EntryKind.GOAL_CHANGE: _("Goal in other words"),
    EntryKind.GOAL_END: _("Goal ended"),
    EntryKind.PLAN: _("Plan talked through"),
    EntryKind.FEEDBACK: _("After the talk"),
}
PARTS: Labels = {
    Part.CENTRAL: _("The person this is about"),
    Part.FAMILY: _("Family"),
    Part.FRIEND: _("Friend"),
    Part.SCHOOL: _("School or work"),
    Part.HELPER: _("Another helper"),
    Part.OTHER: _("Somebody else"),
}
REASONS: Labels = {
    GrantReason.HOLDER: _("Holds this dossier"),
    GrantReason.TAKEN_OVER: _("Took this dossier over"),
    GrantReason.STAND_IN: _("Stands in when the holder is away"),
    GrantReason.COLLEAGUE: _("Works on it as a colleague"),
    GrantReason.SUPERVISION: _("Asked for supervision"),
    GrantReason.ABSENCE: _("Replaces an absent colleague"),
    GrantReason.TEAM: _("Belongs to the team that holds it"),
    GrantReason.RECOVERED: _("Recovered access"),
    GrantReason.RATER: _("Was asked to look along"),
    GrantReason.PART: _("Holds a part of it"),
    GrantReason.EXTRACT: _("Was given an extract"),
    GrantReason.BREAK_GLASS: _("Opened it in an emergency"),
}
MY_REASONS: Labels = {
    GrantReason.HOLDER: _("You hold this dossier."),
    GrantReason.TAKEN_OVER: _("You took this dossier over."),
    GrantReason.STAND_IN: _("You stand in when the holder is away."),
    GrantReason.COLLEAGUE: _("A colleague asked you to work on it."),
    GrantReason.SUPERVISION: _("You were asked for supervision."),
    GrantReason.ABSENCE: _("You replace an absent colleague."),
    GrantReason.TEAM: _("Your team holds this dossier."),
    GrantReason.RECOVERED: _("You recovered access to it."),
    GrantReason.RATER: _("You were asked to look along."),
    GrantReason.PART: _("You hold a part of it."),
    GrantReason.EXTRACT: _("You were given an extract of it."),
    GrantReason.BREAK_GLASS: _("You opened it in an emergency."),
}
ASKED: Mapping[str, Promise] = {
    "need": _("From which need do they contact us?"),
    "seen_or_heard": _("What was seen or heard?"),
    "since": _("Since when, and what changed then?"),
    "broader": _("Is it really about this, or about something broader?"),
    "seen_by": _("By whom?"),
    "tried": _("What was already tried?"),
    "talked_with": _("Who has talked with the young person, and how did it go?"),
    "talked_with_parents": _("Who has talked with the parents, and how did it go?"),
    "helpers": _("Who else helps already?"),
    "missing": _("What do we not know yet?"),
    "who_asks": _("Who asks it?"),
}
ASKERS: Mapping[str, Promise] = {
    "family": _("Family"),
    FOR_THEMSELVES: _("A family member, for themselves"),
    "young_person": _("The young person"),
    "school": _("School"),
    "club": _("Club or association"),
    "neighbour": _("Neighbour or acquaintance"),
    "other_service": _("Another service"),
    "other": _("Somebody else"),
}


def choices(labels: Labels, empty: Promise | None = None) -> list[tuple[str, Promise]]:
    """Returns the labels as a form's choices, in their order; ``empty`` adds a choice for none."""
    listed = [(value.value, label) for value, label in labels.items()]
    return [("", empty), *listed] if empty is not None else listed
