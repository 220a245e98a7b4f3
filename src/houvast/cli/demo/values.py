"""The lists only stories need; for all else they choose from the lists of the desk and of guidance.

What a story is about (``Worry``, ``TurnedOut``) serves whoever reads the files; no dossier holds it.
"""

from enum import StrEnum


class Language(StrEnum):
    """The language a story is written in."""

    NL = "nl"
    FR = "fr"


class Worry(StrEnum):
    """What the worry seemed to be about at the start, in the asker's eyes."""

    FAR_RIGHT = "far_right"
    RELIGIOUS = "religious"
    ANTI_INSTITUTION = "anti_institution"
    MISOGYNIST = "misogynist"
    FOREIGN_CONFLICT = "foreign_conflict"
    MIXED = "mixed"
    RETURNEE = "returnee"
    UNCLEAR = "unclear"


class TurnedOut(StrEnum):
    """What it proved to be, as far as anybody knows today."""

    NOT_KNOWN_YET = "not_known_yet"
    IDEALS = "ideals"
    BELONGING = "belonging"
    BULLYING = "bullying"
    GRIEF = "grief"
    SCHOOL_CONFLICT = "school_conflict"
    WORK_CONFLICT = "work_conflict"
    DEBT = "debt"
    CUSTODY = "custody"
    AUTISM = "autism"
    DEPRESSION = "depression"
    FIRST_LOVE = "first_love"
    INJUSTICE = "injustice"
    FALSE_ALARM = "false_alarm"
    MALICE = "malice"
    FAMILY = "family"


class DeskState(StrEnum):
    """Where a question at the desk stands today."""

    FIRST_MINUTE = "first_minute"
    CLARIFYING = "clarifying"
    ADVICE_CLOSED = "advice_closed"
    HELP_FOR_ASKER = "help_for_asker"
    PLAN_TO_TELL = "plan_to_tell"
    VISIT_PLANNED = "visit_planned"
    REFERRAL_SENT = "referral_sent"
    REFERRAL_DECLINED = "referral_declined"
    REFERRAL_ACCEPTED = "referral_accepted"


class GuidanceState(StrEnum):
    """Where a guidance trajectory stands today."""

    FIRST_CONVERSATION = "first_conversation"
    RUNNING = "running"
    EVALUATION_DUE = "evaluation_due"
    OVERDUE = "overdue"
    CLOSING = "closing"
    CLOSED = "closed"
    NOT_NOW = "not_now"
    HANDED_OVER = "handed_over"


class Client(StrEnum):
    """Whose trajectory it is: a relative who asks for help has a trajectory of her own."""

    YOUNG_PERSON = "young_person"
    ADULT = "adult"
    FAMILY = "family"


class Place(StrEnum):
    """Where people meet."""

    HOME = "home"
    SCHOOL = "school"
    STREET = "street"
    PRISON = "prison"
    OFFICE = "office"
    OTHER = "other"


class Kept(StrEnum):
    """What became of an appointment."""

    PLANNED = "planned"
    KEPT = "kept"
    MOVED = "moved"
    MISSED = "missed"
