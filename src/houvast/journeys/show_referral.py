"""One referral before it is answered: the preview, and only what the sender wrote to colleagues. No name."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.offers import waiting_offer
from houvast.access.referral_values import Hears
from houvast.access.rules import must
from houvast.access.services.see_handover import see_handover
from houvast.audit import log
from houvast.journeys.values import REFERRAL, ReferralParcel, ReferralPreview


@dataclass(frozen=True)
class ReferralPage:
    """A referral that waits for an answer. ``is_named`` says whether a name comes along; it is not here.

    ``hears`` is what may be told to the sender later.
    """

    id: UUID
    sender: str
    sent_at: datetime
    preview: ReferralPreview
    is_named: bool
    hears: Hears


def show_referral(actor: Actor, handover_id: UUID) -> ReferralPage:
    """Returns a referral's preview. Raises NotFound, Conflict when it was answered."""
    must(actor, "guidance.show_referral")
    offer = waiting_offer(actor, handover_id, REFERRAL, ReferralParcel)
    log.record("guidance.show_referral", subject=handover_id)
    see_handover(actor, handover_id)
    parcel = offer.parcel
    return ReferralPage(
        offer.id, offer.sender, offer.sent_at, parcel.preview, bool(parcel.person_name), parcel.hears
    )
