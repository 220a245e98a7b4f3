"""Accepting a referral: the question becomes a trajectory, and the sender learns that it was accepted."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.offers import Offer, waiting_offer
from houvast.access.referral_values import Hears
from houvast.access.rules import must
from houvast.access.services.answer_handover import answer_handover
from houvast.access.values import HandoverState
from houvast.audit import log
from houvast.guidance.selectors.identify_trajectory import identify_trajectory
from houvast.guidance.services.open_trajectory import NewTrajectory, open_trajectory
from houvast.guidance.values.entries import QuestionAsked, ReferralTaken
from houvast.journeys.values import REFERRAL, ReferralAnswer, ReferralParcel
from houvast.kernel.errors import NotFound
from houvast.people.values import Part, PersonContent


@dataclass(frozen=True)
class Acceptance:
    """A referral to accept: the number of the new trajectory comes with the form; ``word`` goes back."""

    handover_id: UUID
    trajectory_id: UUID
    stand_in_id: UUID
    stand_in_told: bool = False
    word: str = ""


def accept_referral(actor: Actor, acceptance: Acceptance) -> UUID:
    """Opens a trajectory from a referral and answers it; returns the trajectory's id.

    Raises NotFound, Conflict when a colleague answered it, and what opening a trajectory raises.
    """
    must(actor, "guidance.accept_referral")
    if _is_done(actor, acceptance):
        return acceptance.trajectory_id
    offer = waiting_offer(actor, acceptance.handover_id, REFERRAL, ReferralParcel)
    # Answering locks the referral first: two colleagues cannot both open a trajectory from it.
    answer_handover(actor, offer.id, HandoverState.ACCEPTED, ReferralAnswer(acceptance.word))
    trajectory = open_trajectory(actor, _trajectory(acceptance, offer))
    log.record("guidance.accept_referral", dossier=trajectory, subject=offer.id)
    return trajectory


def _is_done(actor: Actor, acceptance: Acceptance) -> bool:
    """A second click finds the trajectory of the first."""
    try:
        return bool(identify_trajectory(actor, acceptance.trajectory_id))
    except NotFound:
        return False


def _trajectory(acceptance: Acceptance, offer: Offer[ReferralParcel]) -> NewTrajectory:
    """Copies everything that was handed over, so that nobody tells their story twice."""
    parcel, preview = offer.parcel, offer.parcel.preview
    referral = ReferralTaken(
        sender=offer.sender,
        asker=preview.asker,
        need=preview.need,
        worry=preview.worry,
        standing=preview.standing,
        agreed=preview.agreed,
        message=parcel.message,
        asker_words=parcel.asker_words,
        clarification=tuple(QuestionAsked(item.question, item.answer) for item in parcel.clarification),
        hears=parcel.hears,
        handover_id=offer.id,
        # Where nothing may be told later, no key to tell it to is kept.
        return_public="" if parcel.hears is Hears.NOTHING else offer.return_public.hex(),
    )
    person = None
    if parcel.person_name or parcel.person_contact:
        person = PersonContent(Part.CENTRAL, parcel.person_name or "", "", parcel.person_contact or "", "")
    return NewTrajectory(
        trajectory_id=acceptance.trajectory_id,
        stand_in_id=acceptance.stand_in_id,
        controller_id=offer.to_controller_id,
        person=person,
        stand_in_told=acceptance.stand_in_told,
        referral=referral,
    )
