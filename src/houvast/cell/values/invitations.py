"""An invitation for one case, to an organisation's superior or management (F5), and what came back."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from houvast.vault.content import content

INVITATION: Final = "cell.invitation"
"""What kind of parcel an invitation is, for whoever sends it and whoever reads it."""


class Way(StrEnum):
    """How it went: a letter, a page with address and code, to the organisation's own Houvast, or by voice."""

    LETTER = "letter"
    PAGE = "page"
    ACCOUNT = "account"
    VOICE = "voice"


@content("cell.answer", version=1)
@dataclass(frozen=True)
class InvitationAnswer:
    """Comes or does not come; nothing else reaches the mayor. ``who`` comes, if it was said.

    ``is_carried``: it was given to an earlier sending of the invitation, so that any newer reply counts.
    """

    comes: bool
    noted_on: date
    who: str = ""
    is_carried: bool = False


@content("cell.invited", version=1)
@dataclass(frozen=True)
class Invited:
    """A service or a seat on the list of those invited. ``seat_id`` is a key to seal to, if it has one."""

    id: UUID
    name: str
    is_seat: bool
    may_share: bool
    controller_id: UUID | None = None
    seat_id: UUID | None = None


@content("cell.invitation_parcel", version=1)
@dataclass(frozen=True)
class InvitationParcel:
    """What an invited organisation reads, all that is mandatory: sealed to its management, about one case.

    ``tag`` stands for the item; nothing in it leads into the mayor's file. ``regime`` is the cell's. To
    ``room_seat_id`` an extract is sealed that may be shown in the room: the coordinators', who show it there.
    """

    tag: UUID
    cell: str
    regime: str
    person: str
    objective: str
    held_at: datetime
    place: str
    invited: tuple[Invited, ...]
    citation: str
    urgency: str = ""
    special_reasons: str = ""
    word: str = ""
    room_seat_id: UUID | None = None


@content("cell.reply", version=1)
@dataclass(frozen=True)
class InvitationReply:
    """What goes back: comes or not, and who. Why not stays in the service (FWB decree art. 7 §3)."""

    comes: bool
    who: str = ""


@content("cell.invitation", version=1)
@dataclass(frozen=True)
class InvitationContent:
    """An invitation as the cell keeps it; ``listed`` are the organisations that stood in its list."""

    organisation_id: UUID
    name: str
    way: Way
    sent_on: date
    urgency: str = ""
    special_reasons: str = ""
    handover_id: UUID | None = None
    page_id: UUID | None = None
    answer: InvitationAnswer | None = None
    listed: tuple[UUID, ...] = ()
