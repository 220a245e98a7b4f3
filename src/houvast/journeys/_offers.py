"""Reads what was handed to an inbox of the actor's: opened there, and nowhere else."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.models.handovers import Handover
from houvast.access.models.people import Controller
from houvast.access.parcels import open_parcel
from houvast.access.values import HandoverState
from houvast.journeys.values import ReferralParcel
from houvast.kernel.errors import Conflict, NotFound
from houvast.kernel.messages import message

KIND = "journeys.referral"


@dataclass(frozen=True)
class Offer:
    """A referral that waits for an answer, with its parcel open."""

    id: UUID
    sender: str
    to_controller_id: UUID
    sent_at: datetime
    parcel: ReferralParcel


def waiting_offers(actor: Actor) -> tuple[Offer, ...]:
    """Returns the referrals in the actor's inboxes that wait for an answer, oldest first."""
    rows = Handover.objects.filter(kind=KIND, state=HandoverState.OFFERED).order_by("created_at", "id")
    return tuple(_opened(actor, [row for row in rows if _is_mine(actor, row)]))


def waiting_offer(actor: Actor, handover_id: UUID) -> Offer:
    """Returns a referral that waits for an answer. Raises NotFound, Conflict when it was answered."""
    row = Handover.objects.filter(id=handover_id, kind=KIND).first()
    if row is None or not _is_mine(actor, row):
        raise NotFound(message("This does not exist, or not for you."))
    if row.state != HandoverState.OFFERED:
        raise Conflict(message("A colleague has answered this referral."))
    return next(iter(_opened(actor, [row])))


def _is_mine(actor: Actor, row: Handover) -> bool:
    """The sender sees the row as well; only a member of the inbox holds its key."""
    return bool(actor.keyring.function_pairs(row.to_function_id))


def _opened(actor: Actor, rows: list[Handover]) -> Iterable[Offer]:
    names = dict(
        Controller.objects.filter(id__in={row.from_controller_id for row in rows}).values_list("id", "name")
    )
    givers = actor.keyring.public_keys({row.giver_id for row in rows})
    for row in rows:
        yield Offer(
            row.id,
            names.get(row.from_controller_id, ""),
            row.to_controller_id,
            row.created_at,
            open_parcel(actor, row, ReferralParcel, givers[row.giver_id]),
        )
