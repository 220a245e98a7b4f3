"""One invitation as the invited service's superior reads it, and what their own regime asks of an answer."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.offers import waiting_offer
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.own_frames import OwnFrame, own_frame
from houvast.cell.values.invitations import INVITATION, InvitationParcel


@dataclass(frozen=True)
class ReceivedInvitation:
    """An invitation that waits for an answer."""

    id: UUID
    sender: str
    sent_at: datetime
    parcel: InvitationParcel
    frame: OwnFrame


def show_received_invitation(actor: Actor, handover_id: UUID) -> ReceivedInvitation:
    """Returns an invitation to a seat of the actor's. Raises NotFound, Conflict when it was answered.

    The mayor does not learn that it was read: coming or not coming is all that goes back (F5).
    """
    must(actor, "cell.show_received_invitation")
    offer = waiting_offer(actor, handover_id, INVITATION, InvitationParcel)
    log.record("cell.show_received_invitation", subject=offer.id)
    return ReceivedInvitation(
        offer.id, offer.sender, offer.sent_at, offer.parcel, own_frame(offer.to_controller_id)
    )
