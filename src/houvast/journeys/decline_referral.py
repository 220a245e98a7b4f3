"""Declining a referral: with a reason the sender can work with; what was handed over is destroyed."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.offers import waiting_offer
from houvast.access.rules import must
from houvast.access.services.answer_handover import answer_handover
from houvast.access.values import HandoverState
from houvast.audit import log
from houvast.journeys.values import REFERRAL, ReferralAnswer, ReferralParcel
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class Refusal:
    """A referral to decline, and why."""

    handover_id: UUID
    reason: str


def decline_referral(actor: Actor, refusal: Refusal) -> None:
    """Declines a referral. Raises NotFound, Invalid without a reason, Conflict when it was answered."""
    must(actor, "guidance.decline_referral")
    if not refusal.reason.strip():
        raise Invalid(message("Give a reason: the one who asked must be able to go on."))
    offer = waiting_offer(actor, refusal.handover_id, REFERRAL, ReferralParcel)
    answer_handover(actor, offer.id, HandoverState.DECLINED, ReferralAnswer(refusal.reason))
    log.record("guidance.decline_referral", subject=offer.id)
