"""What goes in and out beside the talks: calls and messages, and letters under a neutral sender."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from houvast.vault.content import content


class Way(StrEnum):
    """How somebody was in touch, outside an appointment."""

    CALL = "call"
    MESSAGE = "message"
    MAIL = "mail"
    LETTER = "letter"
    MET = "met"


class Direction(StrEnum):
    """Who began."""

    THEY = "they"
    WE = "we"
    WE_IN_VAIN = "we_in_vain"


class Party(StrEnum):
    """With whom; a role is enough."""

    PERSON = "person"
    FAMILY = "family"
    SCHOOL = "school"
    SERVICE = "service"
    OTHER = "other"


@content("guidance.touch", version=1)
@dataclass(frozen=True)
class Touch:
    """A call, a message, a chance meeting: two taps; words only where they are worth keeping."""

    way: Way
    direction: Direction
    party: Party
    at: datetime
    words: str = ""


class LetterKind(StrEnum):
    """What a letter is for."""

    APPOINTMENT = "appointment"
    MISSED = "missed"
    ATTENDANCE = "attendance"
    SCHOOL = "school"
    HOUSING = "housing"
    BARRIER = "barrier"
    CLOSING = "closing"
    OTHER = "other"


TO_PERSON = frozenset({LetterKind.APPOINTMENT, LetterKind.MISSED, LetterKind.CLOSING})
"""The letters that go to the person themselves unless said otherwise."""


class LetterState(StrEnum):
    """Where a letter stands, in the clear and saying nothing of it; ``OPEN`` waits for a reply."""

    DRAFT = "draft"
    READ = "read"
    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


@content("guidance.letter", version=1)
@dataclass(frozen=True)
class Letter:
    """A letter as it is written: to whom (an address, line by line), what about, and its text.

    ``sender`` is the service's neutral sender as it was then.
    """

    kind: LetterKind
    language: str
    is_to_person: bool
    to: str
    subject: str
    text: str
    sender: str


class LetterStepKind(StrEnum):
    """What happened to a letter after it was written."""

    READ = "read"
    SENT = "sent"
    CHASED = "chased"
    ANSWERED = "answered"
    DROPPED = "dropped"


@content("guidance.letter_step", version=1)
@dataclass(frozen=True)
class LetterStep:
    """One step of a letter: read by the person, sent, chased, answered; with words where there are some."""

    step: LetterStepKind
    subject: str
    words: str
    day: date
