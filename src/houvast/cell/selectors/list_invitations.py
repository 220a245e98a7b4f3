"""The inbox of a seat: invitations that wait for an answer, the earliest meeting first."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.offers import waiting_offers
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.own_seats import own_seats
from houvast.cell.values.invitations import INVITATION, InvitationParcel


@dataclass(frozen=True)
class InvitationLine:
    """An invitation in the list; about whom it is stands on its own page."""

    id: UUID
    sender: str
    cell: str
    sent_at: datetime
    held_at: datetime
    is_urgent: bool


@dataclass(frozen=True)
class InvitationList:
    """What waits; without a seat nothing can arrive."""

    lines: tuple[InvitationLine, ...]
    has_seat: bool


def list_invitations(actor: Actor) -> InvitationList:
    """Returns what waits in the actor's seats; a constant number of queries (F5)."""
    must(actor, "cell.list_invitations")
    offers = waiting_offers(actor, INVITATION, InvitationParcel)
    log.record("cell.list_invitations")
    lines = [
        InvitationLine(
            offer.id,
            offer.sender,
            offer.parcel.cell,
            offer.sent_at,
            offer.parcel.held_at,
            bool(offer.parcel.urgency),
        )
        for offer in offers
    ]
    lines.sort(key=lambda line: (line.held_at, line.id))
    return InvitationList(tuple(lines), bool(own_seats(actor)))
