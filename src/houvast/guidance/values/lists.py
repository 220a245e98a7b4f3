"""The closed lists of guidance: what a worker taps instead of typing. None of them rates anybody."""

from enum import StrEnum


class TrajectoryState(StrEnum):
    """Where a trajectory stands; together with the due day all that lies in the clear."""

    OPEN = "open"
    CLOSED = "closed"
    ERASED = "erased"


class Frame(StrEnum):
    """In which frame the talks take place; said aloud at the first one."""

    VOLUNTARY = "voluntary"
    URGED = "urged"
    CONDITION = "condition"


class Need(StrEnum):
    """What guidance asks about first, in the person's own words (mission row 3)."""

    NEEDS = "needs"
    STORY = "story"
    EXPECTATIONS = "expectations"
    RESOURCES = "resources"
    OWN_VIEW = "own_view"
    WILLINGNESS = "willingness"


class FilledIn(StrEnum):
    """Who wrote the words of a conversation down."""

    PERSON = "person"
    TOGETHER = "together"
    WORKER = "worker"


class Domain(StrEnum):
    """The domains of a life in which something holds or stands in the way (mission row 4)."""

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


class NoteKind(StrEnum):
    """How the writer knows what a note says; one tap, and it may stay empty."""

    OBSERVED = "observed"
    SAID = "said"
    HEARD_FROM = "heard_from"
    DOCUMENT = "document"
    INTERPRETATION = "interpretation"
    GUT_FEELING = "gut_feeling"


class Certainty(StrEnum):
    """How sure the writer is; asked only when a note is looked at again."""

    SURE = "sure"
    PROBABLE = "probable"
    UNSURE = "unsure"


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


class EntryState(StrEnum):
    """What became of any other entry."""

    STANDS = ""
    CORRECTED = "corrected"


class ClosingReason(StrEnum):
    """Why a trajectory ends. "No, not now" is as good an end as any, and the door stays open."""

    REACHED = "reached"
    MOVED = "moved"
    STOPPED_BY_PERSON = "stopped_by_person"
    NO_CONTACT = "no_contact"
    HANDED_OVER = "handed_over"
    NOT_NOW = "not_now"


class EntryKind(StrEnum):
    """What an entry of the timeline is; known only after it was unsealed."""

    OPENING = "opening"
    REFERRAL = "referral"
    CONVERSATION = "conversation"
    DOMAIN = "domain"
    NOTE = "note"
    ACTION = "action"
    OUTCOME = "outcome"
    EVALUATION = "evaluation"
    CLOSING = "closing"
    REOPENING = "reopening"
    CONTACT = "contact"
    TOUCH = "touch"
    LETTER = "letter"
    LETTER_STEP = "letter_step"
    IDEALS = "ideals"
    ALLY = "ally"
    PROJECT = "project"
    PROJECT_NEWS = "project_news"
    PROJECT_END = "project_end"
    RULERS = "rulers"
    LIFE_EVENT = "life_event"
    LIFE_EVENT_REMOVED = "life_event_removed"
    LIMIT = "limit"
    LIMIT_END = "limit_end"
    FRAME = "frame"
    ANSWER = "answer"
    WITHDRAWAL = "withdrawal"
    WITHHELD = "withheld"
    WITHHELD_END = "withheld_end"
    BARRIER = "barrier"
    BARRIER_CHANGE = "barrier_change"
    BARRIER_END = "barrier_end"
    STEP = "step"
    STEP_DONE = "step_done"
    GOAL = "goal"
    GOAL_MOMENT = "goal_moment"
    GOAL_CHANGE = "goal_change"
    GOAL_END = "goal_end"
    PLAN = "plan"
    FEEDBACK = "feedback"
