"""Taking part for one item, as the superior and who goes see it: invitation, preparation, what was given."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import openness_of
from houvast.access.rules import must
from houvast.access.values import GrantReason
from houvast.audit import log
from houvast.cell.finding.own_frames import OwnFrame
from houvast.cell.finding.own_seats import keyed
from houvast.cell.finding.participants import may_go
from houvast.cell.finding.participations import (
    DraftedLine,
    KeptLine,
    OwnParticipation,
    frame_for,
    kept_of,
    own_participation,
    receipts_of,
)
from houvast.cell.finding.slips import waiting_slips
from houvast.cell.models.participations import Extract
from houvast.cell.values.extracts import Receiver
from houvast.cell.values.participations import may_change_answer
from houvast.kernel import clock


@dataclass(frozen=True)
class GivenLine:
    """An extract that was given: until when, to how many, how many opened it; recalled or not."""

    id: UUID
    until_on: date
    is_recalled: bool
    receivers: int
    opened: int


@dataclass(frozen=True)
class ParticipationPage:
    """Everything that lies here, and whom it can be given to."""

    participation: OwnParticipation
    reason: GrantReason
    frame: OwnFrame
    drafts: tuple[DraftedLine, ...]
    kept: tuple[KeptLine, ...]
    given: tuple[GivenLine, ...]
    receivers: tuple[Receiver, ...]
    has_room: bool
    may_go: tuple[tuple[UUID, str], ...]
    slips: int
    may_change: bool
    longest: date | None


def show_participation(actor: Actor, participation_id: UUID) -> ParticipationPage:
    """Returns it; raises NotFound. Nothing of it is read from anybody's file of guidance (F3)."""
    must(actor, "cell.show_participation")
    found = own_participation(actor, participation_id)
    log.record_reading("cell.show_participation", dossier=found.id)
    drafts, kept = kept_of(actor, found.id)
    invited, room = found.content.invited_by_seat(), found.content.room_seat_id
    able = keyed(actor, set(invited) | ({room} if room else set()))
    frame = frame_for(found.id)
    named = {one.user_id for one in found.content.participants}
    return ParticipationPage(
        found,
        openness_of(actor, found.id).reason,
        frame,
        drafts,
        kept,
        _given(found.id),
        tuple(Receiver(seat, one.name) for seat, one in invited.items() if seat in able),
        room is not None and room in able,
        tuple((user, name) for user, name in may_go(actor).items() if user not in named),
        len(waiting_slips(found.tag)),
        found.closed_on is None and may_change_answer(found.content, clock.now(), comes=not found.is_coming),
        frame.longest(found.last_discussed_on) if found.last_discussed_on else None,
    )


def _given(dossier_id: UUID) -> tuple[GivenLine, ...]:
    rows = list(Extract.objects.filter(dossier_id=dossier_id).order_by("created_at", "id"))
    receipts = receipts_of(row.id for row in rows)
    return tuple(
        GivenLine(
            row.id,
            row.until_on,
            row.recalled_at is not None,
            sum(receipt.extract_id == row.id for receipt in receipts),
            sum(receipt.extract_id == row.id and receipt.seen_at is not None for receipt in receipts),
        )
        for row in rows
    )
