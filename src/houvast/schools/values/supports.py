"""Support to a school: who asks, what is asked, and what the content of its trajectory is made of.

A pupil has no place in it: no field is about one, and texts are looked through before they are kept.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final, TypeAlias
from uuid import UUID

from houvast.kernel.working_days import add_working_days
from houvast.vault.content import content

ANSWER_WITHIN: Final = 2
"""Working days within which a school hears something, as the Flemish network answers (practice)."""


class Organisation(StrEnum):
    """Which kind of organisation is supported."""

    SCHOOL = "school"
    CLUB = "club"
    OTHER = "other"


class SupportKind(StrEnum):
    """What the question is about; of the school, never of somebody."""

    POLARISATION = "polarisation"
    CRISIS = "crisis"
    POLICY = "policy"
    TRAINING = "training"
    OTHER = "other"


class SupportState(StrEnum):
    """Where a dossier of this track stands; it lies in the clear.

    ``RESTING`` is closed, with a day to come back.
    """

    OPEN = "open"
    RESTING = "resting"
    CLOSED = "closed"
    PROTOCOL = "protocol"


class Side(StrEnum):
    """Who looks back."""

    SCHOOL = "school"
    US = "us"


class Reached(StrEnum):
    """Whether the support brought what was hoped for, in words; no mark for anybody."""

    YES = "yes"
    PARTLY = "partly"
    NOT_YET = "not_yet"
    TOO_EARLY = "too_early"


class Now(StrEnum):
    """How a school fares when somebody comes back after some months."""

    HOLDS = "holds"
    GOES_ON = "goes_on"


@content("schools.contact", version=1)
@dataclass(frozen=True)
class StaffContact:
    """Somebody who works there: asks, or is named by the asker. ``way`` is how to reach them."""

    id: UUID
    name: str
    function: str
    organisation: str
    way: str


@content("schools.yes", version=1)
@dataclass(frozen=True)
class AskersYes:
    """The asker's agreement that a question at the desk goes on as support: who, when, how."""

    by: str
    on: date
    how: str


@content("schools.support", version=1)
@dataclass(frozen=True)
class SupportContent:
    """The question. ``contacts`` are whom the asker named: nobody else at the school hears of it."""

    organisation: str
    organisation_kind: Organisation
    kind: SupportKind
    question: str
    tried: str
    language: str
    asker: StaffContact
    contacts: tuple[StaffContact, ...] = ()
    protocol_id: UUID | None = None
    agreed: AskersYes | None = None

    @property
    def everybody(self) -> tuple[StaffContact, ...]:
        """The asker and whom they named: nobody else at the school may be shown anything."""
        return (self.asker, *self.contacts)

    @property
    def known_names(self) -> tuple[str, ...]:
        """The names that may stand in a text: of the school and of grown-ups who work there."""
        named = (part for one in self.everybody for part in (one.name, one.organisation))
        return tuple(name for name in (self.organisation, *named) if name.strip())

    def with_contact(self, contact: StaffContact) -> "SupportContent":
        """Returns the same with one more contact."""
        return replace(self, contacts=(*self.contacts, contact))

    def without_contact(self, contact_id: UUID) -> "SupportContent":
        """Returns the same without a contact; the asker stays."""
        return replace(self, contacts=tuple(one for one in self.contacts if one.id != contact_id))


@content("schools.visit", version=1)
@dataclass(frozen=True)
class Visit:
    """A visit: when, who went and met whom, what was done."""

    on: date
    who: str
    done: str


@content("schools.session", version=1)
@dataclass(frozen=True)
class StaffSession:
    """A session with staff: theme, method, how many took part, what was agreed."""

    on: date
    theme: str
    method: str
    staff: int
    agreed: str


@content("schools.settled", version=1)
@dataclass(frozen=True)
class Settled:
    """How an agreement ended: done, or not with the reason."""

    on: date
    is_done: bool
    reason: str


@content("schools.agreement", version=1)
@dataclass(frozen=True)
class Agreement:
    """Who does what by when."""

    on: date
    what: str
    who: str
    by: date
    settled: Settled | None = None


@content("schools.evaluation", version=1)
@dataclass(frozen=True)
class Evaluation:
    """A look back on the support by one side; nobody is marked."""

    on: date
    side: Side
    reached: Reached | None
    helped: str
    missing: str
    go_on: str


@content("schools.closing", version=1)
@dataclass(frozen=True)
class Closing:
    """How it ended, and when somebody comes back to ask how it is."""

    on: date
    words: str
    back_on: date | None


@content("schools.return", version=1)
@dataclass(frozen=True)
class ComingBack:
    """How it was when somebody came back after some months."""

    on: date
    now: Now
    words: str


@content("schools.word", version=1)
@dataclass(frozen=True)
class SchoolWord:
    """What the school wrote on its page, taken over by a worker."""

    on: date
    by: str
    words: str


Said: TypeAlias = Visit | StaffSession | Agreement | Evaluation | Closing | ComingBack | SchoolWord


@content("schools.step", version=1)
@dataclass(frozen=True)
class StepContent:
    """One step of the trajectory: who wrote it, and what it holds."""

    writer_id: UUID
    writer: str
    said: Said


def due_of(asked_on: date, steps: Sequence[Said], *, is_open: bool) -> date | None:
    """Returns the next day that asks for attention.

    A question is answered within two working days; then the earliest agreement that is not settled counts,
    and after closing the day to come back, until somebody did.
    """
    if not is_open:
        endings = [said for said in steps if isinstance(said, Closing | ComingBack)]
        last = endings[-1] if endings else None
        return last.back_on if isinstance(last, Closing) else None
    if not steps:
        return add_working_days(asked_on, ANSWER_WITHIN)
    return min(
        (said.by for said in steps if isinstance(said, Agreement) and said.settled is None), default=None
    )


def kept_until(day: date) -> date:
    """Returns the last day of what was last changed on a day: the end of the next year."""
    return date(day.year + 1, 12, 31)
