"""What stands in the timeline of a trajectory: one sealed content for all kinds, written once, never over.

All kinds share one table and one content, so that a copy of the database does not even tell how many
conversations were held or which domains were spoken of.
"""

from dataclasses import dataclass, field, fields
from datetime import date, datetime
from typing import Final, TypeAlias
from uuid import UUID

from houvast.guidance.values.appointments import AppointmentEnd, By, Place
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
)
from houvast.vault.content import content


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


@content("guidance.referral_taken", version=1)
@dataclass(frozen=True)
class ReferralTaken:
    """What came with the person from the service that asked, copied when it was accepted."""

    sender: str
    asker: str
    need: str
    worry: str
    standing: str
    agreed: str
    message: str
    asker_words: str
    clarification: tuple[QuestionAsked, ...]


@content("guidance.topic", version=1)
@dataclass(frozen=True)
class Topic:
    """One of the six questions: the person's own words, and the worker's view beside them, never mixed."""

    need: Need
    own_words: str
    view: str


@content("guidance.conversation", version=1)
@dataclass(frozen=True)
class Conversation:
    """A conversation about the person's own story. The next one stands beside it, not over it."""

    held_on: date
    filled_in: FilledIn
    topics: tuple[Topic, ...]


@content("guidance.domain_view", version=1)
@dataclass(frozen=True)
class DomainView:
    """One domain of life at one moment: a strength and a barrier, by the person and by the worker."""

    domain: Domain
    strength: str
    barrier: str
    worker_strength: str
    worker_barrier: str


@content("guidance.note", version=1)
@dataclass(frozen=True)
class Note:
    """A note needs only its text; the rest is asked when it is looked at again."""

    text: str
    kind: NoteKind | None = None
    happened_on: date | None = None
    source: str = ""
    certainty: Certainty | None = None


@content("guidance.action", version=1)
@dataclass(frozen=True)
class Action:
    """Something agreed: what, who does it, for which domain. Its day and state lie beside it in the clear."""

    what: str
    owner: Owner
    owner_words: str
    domain: Domain | None


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


@content("guidance.closing", version=1)
@dataclass(frozen=True)
class Closing:
    """Why a trajectory ends, the person's word on it, and when aftercare asks how things are."""

    reason: ClosingReason
    person: str
    worker: str
    aftercare_on: date | None


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


Body: TypeAlias = (
    Opening
    | ReferralTaken
    | Conversation
    | DomainView
    | Note
    | Action
    | Outcome
    | Evaluation
    | Closing
    | Reopening
    | Contact
)


@content("guidance.entry", version=1)
@dataclass(frozen=True)
class EntryContent:
    """One entry: who wrote it (the name as it was then), and exactly one of the things an entry can be."""

    writer_id: UUID
    writer: str
    opening: Opening | None = field(default=None)
    referral: ReferralTaken | None = field(default=None)
    conversation: Conversation | None = field(default=None)
    domain: DomainView | None = field(default=None)
    note: Note | None = field(default=None)
    action: Action | None = field(default=None)
    outcome: Outcome | None = field(default=None)
    evaluation: Evaluation | None = field(default=None)
    closing: Closing | None = field(default=None)
    reopening: Reopening | None = field(default=None)
    contact: Contact | None = field(default=None)

    @property
    def kind(self) -> EntryKind:
        """Which of the things an entry can be this one is."""
        return next(kind for name, kind in _KINDS if getattr(self, name) is not None)

    @property
    def body(self) -> Body:
        """The thing itself."""
        found = (getattr(self, name) for name, _kind in _KINDS)
        body: Body = next(body for body in found if body is not None)
        return body


_KINDS: Final = tuple((kind.value, kind) for kind in EntryKind)
"""Read thousands of times in a search; an enumeration's ``value`` is slow to ask for."""


def entry_of(writer_id: UUID, writer: str, body: Body) -> EntryContent:
    """Returns an entry that holds this body."""
    name = next(each.name for each in fields(EntryContent) if _holds(each.name, body))
    return EntryContent(writer_id, writer, **{name: body})  # type: ignore[arg-type]


_BODIES: dict[str, type] = {
    "opening": Opening,
    "referral": ReferralTaken,
    "conversation": Conversation,
    "domain": DomainView,
    "note": Note,
    "action": Action,
    "outcome": Outcome,
    "evaluation": Evaluation,
    "closing": Closing,
    "reopening": Reopening,
    "contact": Contact,
}


def _holds(name: str, body: Body) -> bool:
    return type(body) is _BODIES.get(name)
