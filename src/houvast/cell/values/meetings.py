"""A meeting of the case consultation: its agenda item by item, and who was there for each (F6, F22)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from houvast.cell.values.cases import CaseState
from houvast.vault.content import content


class MeetingState(StrEnum):
    """Where a meeting stands; in the clear."""

    PLANNED = "planned"
    RUNNING = "running"
    CLOSED = "closed"
    CANCELLED = "cancelled"


class ItemKind(StrEnum):
    """In this order an agenda runs (Ghent's order): what is new, what runs, what is to be closed."""

    NEW = "new"
    RUNNING = "running"
    TO_CLOSE = "to_close"


def agenda_kind(state: CaseState, last_discussed_on: date | None) -> ItemKind:
    """Returns where on an agenda a case comes: what froze or was put forward is to be closed (F22)."""
    if state is not CaseState.LISTED:
        return ItemKind.TO_CLOSE
    return ItemKind.NEW if last_discussed_on is None else ItemKind.RUNNING


class ItemState(StrEnum):
    """Where an item stands; in the clear."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    PUT_OFF = "put_off"


class AttendeeKind(StrEnum):
    """As what somebody is there."""

    SEAT = "seat"
    ORGANISATION = "organisation"
    ACCOMPANYING = "accompanying"
    INTERPRETER = "interpreter"


@content("cell.meeting", version=1)
@dataclass(frozen=True)
class MeetingContent:
    """What stands in an invitation to everybody: where, until when, and a word."""

    place: str
    ends_at: datetime
    word: str = ""


@content("cell.attendance", version=1)
@dataclass(frozen=True)
class Attendance:
    """Somebody there for an item, from when until when.

    ``attendee_id`` is a seat's or an organisation's number; ``function_id`` the key that what they were given
    is sealed to, nobody's without an account. Whoever comes along signed silence for this item.
    """

    attendee_id: UUID
    kind: AttendeeKind
    who: str
    came_at: datetime
    left_at: datetime | None = None
    function_id: UUID | None = None
    signed_silence: bool = False

    def is_there(self, moment: datetime) -> bool:
        """Returns whether they were there at a moment."""
        return self.came_at <= moment and (self.left_at is None or moment < self.left_at)


@content("cell.opening", version=1)
@dataclass(frozen=True)
class Opening:
    """An opening statement: the legal frame in which somebody speaks, duties to report included."""

    who: str
    frame: str


@content("cell.item", version=1)
@dataclass(frozen=True)
class ItemContent:
    """One person on an agenda. ``tag`` is a random number that extracts carry instead of the case's own.

    ``put_off`` is a word on why it was not discussed.
    """

    tag: UUID
    objective: str
    kind: ItemKind
    attendance: tuple[Attendance, ...] = ()
    openings: tuple[Opening, ...] = ()
    put_off: str = ""
