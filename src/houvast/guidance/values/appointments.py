"""What is kept of an appointment: where, when, with whom, what for, and what became of it.

Everything but the day it is due lies sealed; whether somebody came is nobody else's business.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from houvast.vault.content import content

LONGEST_MINUTES = 12 * 60


class AppointmentState(StrEnum):
    """Where an appointment stands, in the clear: still to come, or over. How it ended is sealed."""

    PLANNED = "planned"
    SETTLED = "settled"


class Place(StrEnum):
    """Where people meet."""

    HOME = "home"
    SCHOOL = "school"
    STREET = "street"
    OFFICE = "office"
    PRISON = "prison"
    OTHER = "other"


class Permit(StrEnum):
    """The permit that a visit in prison needs."""

    TO_ASK = "to_ask"
    ASKED = "asked"
    GRANTED = "granted"


class Helper(StrEnum):
    """Who helps to understand each other. Never a child: a child does not carry its parents' words."""

    INTERPRETER = "interpreter"
    MEDIATOR = "mediator"


class By(StrEnum):
    """Who moved or cancelled an appointment, or did not come."""

    PERSON = "person"
    FAMILY = "family"
    WORKER = "worker"
    OTHER = "other"


class AppointmentEnd(StrEnum):
    """What became of an appointment."""

    KEPT = "kept"
    MISSED = "missed"
    CANCELLED = "cancelled"


@content("guidance.language_help", version=1)
@dataclass(frozen=True)
class LanguageHelp:
    """An interpreter or a mediator, who it is and in which language, and whom the person does not want."""

    kind: Helper | None
    who: str
    unwanted: str


@content("guidance.appointment_move", version=1)
@dataclass(frozen=True)
class Move:
    """One time an appointment was moved: from when, by whom, why."""

    was_at: datetime
    by: By
    why: str


@content("guidance.appointment_plan", version=1)
@dataclass(frozen=True)
class Plan:
    """What was agreed: when and how long, where, the way there, who comes along, what for.

    ``permit`` only matters in prison; ``travel_minutes`` is one way, 0 when nothing was said of it.
    """

    starts_at: datetime
    minutes: int
    place: Place
    address: str
    permit: Permit | None
    travel: str
    travel_minutes: int
    colleague: str
    language_help: LanguageHelp
    what_for: str

    @property
    def ends_at(self) -> datetime:
        """When it is over."""
        return self.starts_at + timedelta(minutes=self.minutes)


@content("guidance.appointment", version=1)
@dataclass(frozen=True)
class AppointmentContent:
    """An appointment of one worker with somebody: the plan, how it moved, and how it ended."""

    worker_id: UUID
    worker: str
    plan: Plan
    moves: tuple[Move, ...] = ()
    end: AppointmentEnd | None = None
    ended_by: By | None = None

    def moved(self, starts_at: datetime, by: By, why: str) -> "AppointmentContent":
        """Returns the same at another moment; the old one stays known."""
        moves = (*self.moves, Move(self.plan.starts_at, by, why))
        return replace(self, plan=replace(self.plan, starts_at=starts_at), moves=moves)

    def settled(self, end: AppointmentEnd, by: By | None) -> "AppointmentContent":
        """Returns the same with what became of it."""
        return replace(self, end=end, ended_by=by)
