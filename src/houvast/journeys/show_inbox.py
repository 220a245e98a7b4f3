"""What waits for guidance: questions other services hand over, as previews without anyone's name."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.offers import waiting_offers
from houvast.access.rules import must
from houvast.audit import log
from houvast.journeys.values import REFERRAL, ReferralParcel, ReferralPreview


@dataclass(frozen=True)
class InboxLine:
    """A referral that waits: from which service, since when, and its preview."""

    id: UUID
    sender: str
    sent_at: datetime
    preview: ReferralPreview


def show_inbox(actor: Actor) -> tuple[InboxLine, ...]:
    """Returns the referrals that wait for an answer, oldest first; a constant number of queries."""
    must(actor, "guidance.show_inbox")
    offers = waiting_offers(actor, REFERRAL, ReferralParcel)
    log.record("guidance.show_inbox")
    return tuple(InboxLine(offer.id, offer.sender, offer.sent_at, offer.parcel.preview) for offer in offers)
