"""What entries of a timeline hold: each kind a frozen content of its own, written once, never over."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from houvast.access.referral_values import Hears
from houvast.guidance.values.appointments import AppointmentEnd, By, Place
from houvast.guidance.values.domains import DomainLevel, DomainName
from houvast.guidance.values.lists import (
    Certainty,
    ClosingReason,
    FilledIn,
    Frame,
    Need,
    NoteKind,
    Owner,
)
from houvast.vault.content import Fields, content, upcast


@content("guidance.question_asked", version=1)
@dataclass(frozen=True)
class QuestionAsked:
    """A question that was clarified at the desk, with its answer."""

    question: str
    answer: str


@content("guidance.opening", version=1)
@dataclass(frozen=True)
class Opening:
    """How a trajectory began: how the person came, what was said of the frame, who stands in."""

    came_by: str
    frame: Frame | None
    frame_words: str
    stand_in: str
    stand_in_told: bool


@content("guidance.referral_taken", version=2)
@dataclass(frozen=True)
class ReferralTaken:
    """What came with the person from the service that asked, copied when it was accepted.

    ``hears`` is what that service may be told later; ``return_public`` (hex) the key to tell it to, empty
    where nothing may be told.
    """

    sender: str
    asker: str
    need: str
    worry: str
    standing: str
    agreed: str
    message: str
    asker_words: str
    clarification: tuple[QuestionAsked, ...]
    hears: Hears = Hears.NOTHING
    handover_id: UUID | None = None
    return_public: str = ""


@upcast("guidance.referral_taken", 1)
def _without_way_back(old: Fields) -> Fields:
    """At first nothing came back after the answer."""
    return old | {"hears": Hears.NOTHING.value, "handover_id": None, "return_public": ""}


@content("guidance.topic", version=2)
@dataclass(frozen=True)
class Topic:
    """One of the six questions: the person's own words, and the worker's view beside them, never mixed.

    ``difference`` says where the two see it differently.
    """

    need: Need
    own_words: str
    view: str
    difference: str = ""


@upcast("guidance.topic", 1)
def _without_difference(values: Fields) -> Fields:
    """At first nobody asked where the two see it differently."""
    return values | {"difference": ""}


@content("guidance.conversation", version=1)
@dataclass(frozen=True)
class Conversation:
    """A conversation about the person's own story. The next one stands beside it, not over it."""

    held_on: date
    filled_in: FilledIn
    topics: tuple[Topic, ...]


@content("guidance.domain_view", version=2)
@dataclass(frozen=True)
class DomainView:
    """One domain of life at one moment: a strength and a barrier, by the person and by the worker.

    ``domain`` is its key; ``named`` the service's own words for it as they were then. A level that nobody
    chose is None; each has words, none is a number.
    """

    domain: str
    strength: str
    barrier: str
    worker_strength: str
    worker_barrier: str
    level: DomainLevel | None = None
    worker_level: DomainLevel | None = None
    named: DomainName | None = None


@upcast("guidance.domain_view", 1)
def _without_levels(values: Fields) -> Fields:
    """At first nobody was asked for a level, and domains had the words that are shipped."""
    return values | {"level": None, "worker_level": None, "named": None}


@content("guidance.note", version=1)
@dataclass(frozen=True)
class Note:
    """A note needs only its text; the rest is asked when it is looked at again."""

    text: str
    kind: NoteKind | None = None
    happened_on: date | None = None
    source: str = ""
    certainty: Certainty | None = None


@content("guidance.action", version=2)
@dataclass(frozen=True)
class Action:
    """Something agreed: what, who does it, for which domain. Its day and state lie beside it in the clear.

    ``domain`` is a key or None; ``named`` the service's own words for it as they were then.
    """

    what: str
    owner: Owner
    owner_words: str
    domain: str | None
    named: DomainName | None = None


@upcast("guidance.action", 1)
def _in_shipped_words(values: Fields) -> Fields:
    """At first domains had the words that are shipped."""
    return values | {"named": None}


@content("guidance.outcome", version=1)
@dataclass(frozen=True)
class Outcome:
    """What became of an action."""

    what: str
    was_done: bool
    words: str


@content("guidance.evaluation", version=1)
@dataclass(frozen=True)
class Evaluation:
    """A look back: the person's word first, then the worker's, and when to look back again."""

    held_on: date
    person: str
    worker: str
    next_on: date | None


@content("guidance.closing", version=2)
@dataclass(frozen=True)
class Closing:
    """Why a trajectory ends, the person's word on it, and when aftercare asks how things are.

    ``left_open`` says what stays open, and who holds it from here.
    """

    reason: ClosingReason
    person: str
    worker: str
    aftercare_on: date | None
    left_open: str = ""


@upcast("guidance.closing", 1)
def _without_what_stays_open(values: Fields) -> Fields:
    """At first nobody was asked what stays open."""
    return values | {"left_open": ""}


@content("guidance.reopening", version=1)
@dataclass(frozen=True)
class Reopening:
    """Coming back after closing: nobody starts over."""

    why: str


@content("guidance.contact", version=1)
@dataclass(frozen=True)
class Contact:
    """What became of an appointment: whether it took place, and what is worth keeping of it."""

    held_at: datetime
    minutes: int
    place: Place
    end: AppointmentEnd
    ended_by: By | None
    what_for: str
    words: str
