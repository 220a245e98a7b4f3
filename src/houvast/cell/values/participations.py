"""What an invited organisation keeps of its own: the invitation, who goes, what was prepared, and no more.

Each participant is a controller of its own (FWB decree, art. 12): nothing here is read by the cell.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from houvast.cell.values.cells import LocalPeriod
from houvast.cell.values.invitations import Invited
from houvast.kernel.clock import BELGIUM
from houvast.vault.content import content


class ParticipationState(StrEnum):
    """Where it stands; in the clear."""

    COMING = "coming"
    DECLINED = "declined"


class Prepared(StrEnum):
    """Whether the meeting was prepared with the person concerned, or they were told of it."""

    YES = "yes"
    NO = "no"
    NOT_YET = "not_yet"


@content("cell.preparation", version=1)
@dataclass(frozen=True)
class Preparation:
    """A private preparation (FWB decree, art. 9): nothing in it leaves the service by itself."""

    may_share: str = ""
    keeps_back: str = ""
    told: Prepared = Prepared.NOT_YET
    with_person: Prepared = Prepared.NOT_YET
    why_not: str = ""
    frame: str = ""


@content("cell.participant", version=1)
@dataclass(frozen=True)
class Participant:
    """A colleague who goes, or stands in for who goes; the superior named them.

    ``grant_id`` is the access they got for it; none for a superior, who has it already.
    """

    user_id: UUID
    name: str
    is_stand_in: bool
    grant_id: UUID | None = None


@content("cell.participation", version=1)
@dataclass(frozen=True)
class ParticipationContent:
    """An invitation as its receiver keeps it, and what was prepared. ``reasons`` never leaves the service."""

    seat_id: UUID
    cell: str
    sender: str
    person: str
    objective: str
    held_at: datetime
    place: str
    citation: str
    invited: tuple[Invited, ...] = ()
    urgency: str = ""
    special_reasons: str = ""
    word: str = ""
    room_seat_id: UUID | None = None
    participants: tuple[Participant, ...] = ()
    preparation: Preparation = Preparation()
    advice: str = ""
    reasons: str = ""
    period: LocalPeriod | None = None

    def with_participant(self, one: Participant) -> "ParticipationContent":
        """Returns it with one more who goes."""
        return replace(self, participants=(*self.participants, one))

    def without_participant(self, user_id: UUID) -> "ParticipationContent":
        """Returns it without somebody who was to go."""
        left = tuple(one for one in self.participants if one.user_id != user_id)
        return replace(self, participants=left)

    def invited_by_seat(self) -> dict[UUID, Invited]:
        """Returns who else was invited and has a key to seal to, by that key."""
        return {one.seat_id: one for one in self.invited if one.seat_id and one.seat_id != self.seat_id}


def counted_from(content_: ParticipationContent, last_discussed_on: date | None) -> date:
    """Returns the day a period counts from: of the last discussion, before it the day of the meeting."""
    return last_discussed_on or content_.held_at.astimezone(BELGIUM).date()
