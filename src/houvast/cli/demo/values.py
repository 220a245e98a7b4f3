"""The lists a story may choose from; a word that is not on its list is refused with file and key.

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


class Asker(StrEnum):
    """Who comes to the desk with a question."""

    FAMILY = "family"
    YOUNG_PERSON = "young_person"
    SCHOOL = "school"
    OTHER = "other"


class Danger(StrEnum):
    """Whether somebody is in danger now, as the asker sees it."""

    NO = "no"
    YES = "yes"
    UNSURE = "unsure"


class DeskState(StrEnum):
    """Where a question at the desk stands today."""

    FIRST_MINUTE = "first_minute"
    CLARIFYING = "clarifying"
    ADVICE_CLOSED = "advice_closed"
    HELP_FOR_ASKER = "help_for_asker"
    PLAN_TO_TELL = "plan_to_tell"
    REFERRAL_SENT = "referral_sent"
    REFERRAL_DECLINED = "referral_declined"
    REFERRAL_ACCEPTED = "referral_accepted"


class Giver(StrEnum):
    """Who agrees, or does not."""

    ASKER = "asker"
    YOUNG_PERSON = "young_person"


class Purpose(StrEnum):
    """What is agreed to."""

    ADVICE = "advice"
    CALL_BACK = "call_back"
    CONTACT = "contact"
    REFERRAL = "referral"


class Answer(StrEnum):
    """The answer to a question for agreement."""

    YES = "yes"
    NO = "no"
    NOT_ASKED = "not_asked"


class How(StrEnum):
    """How the agreement was given or refused; ``not`` when it was not asked."""

    PHONE = "phone"
    TOGETHER = "together"
    WRITING = "writing"
    THROUGH_ASKER = "through_asker"
    NOT = "not"


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


class FilledIn(StrEnum):
    """Who wrote the words of the first conversation."""

    PERSON = "person"
    TOGETHER = "together"
    WORKER = "worker"


class Domain(StrEnum):
    """The domains of a life in which something holds or hinders."""

    HOUSING = "housing"
    INCOME = "income"
    SCHOOL = "school"
    WORK = "work"
    FAMILY = "family"
    FRIENDS = "friends"
    LEISURE = "leisure"
    HEALTH = "health"
    MEANING = "meaning"
    IDENTITY = "identity"
    JUSTICE = "justice"
    ONLINE = "online"


class Owner(StrEnum):
    """Who does what was agreed."""

    PERSON = "person"
    WORKER = "worker"
    FAMILY = "family"
    PARTNER = "partner"


class ActionState(StrEnum):
    """What became of what was agreed."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class NoteKind(StrEnum):
    """How the writer knows what a note says; one tap, and it may stay empty (``none``)."""

    OBSERVED = "observed"
    SAID = "said"
    HEARD_FROM = "heard_from"
    DOCUMENT = "document"
    INTERPRETATION = "interpretation"
    GUT_FEELING = "gut_feeling"
    NONE = "none"


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


class ClosingReason(StrEnum):
    """Why a trajectory ends."""

    BARRIERS_REMOVED = "barriers_removed"
    OTHER_HELP = "other_help"
    PERSON_STOPS = "person_stops"
    NOT_NOW = "not_now"
    MOVED_AWAY = "moved_away"
    HANDED_OVER = "handed_over"
