"""What an invited organisation keeps of its own: the invitation, who goes, what was prepared, and no more.

Each participant is a controller of its own (FWB decree, art. 12): nothing here is read by the cell.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from houvast.cell.values.cells import LocalPeriod
from houvast.cell.values.invitations import Invited
from houvast.cell.values.keeping import ObjectiveGround
from houvast.kernel import clock
from houvast.vault.content import content, upcast
from houvast.vault.content_types import Json


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


@content("cell.own_extension", version=1)
@dataclass(frozen=True)
class OwnExtension:
    """The service's own decision to keep it longer: on which elements, why, discussed when (art. 20)."""

    on: date
    by: str
    grounds: tuple[ObjectiveGround, ...]
    reasons: str
    discussed_on: date
    until_on: date


@content("cell.participation", version=2)
@dataclass(frozen=True)
class ParticipationContent:
    """An invitation as its receiver keeps it, and what was prepared. ``reasons`` never leaves the service.

    ``handover_id`` and ``answer_to`` (hex) are how its answer came to the cell, and how another one would.
    """

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
    handover_id: UUID | None = None
    answer_to: str = ""
    extension: OwnExtension | None = None

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
    return last_discussed_on or clock.day_of(content_.held_at)


def may_change_answer(content_: ParticipationContent, now: datetime, *, comes: bool) -> bool:
    """Returns whether another answer may still go: a no before the meeting, a yes through its day.

    Whether the item has begun meanwhile is the cell's to know; the database looks.
    """
    if content_.handover_id is None:
        return False
    if comes:
        return clock.day_of(now) <= clock.day_of(content_.held_at)
    return now < content_.held_at


@upcast("cell.participation", 1)
def _answered_once(old: dict[str, Json]) -> dict[str, Json]:
    """At first an answer stood, and nothing was kept longer."""
    return old | {"handover_id": None, "answer_to": "", "extension": None}
