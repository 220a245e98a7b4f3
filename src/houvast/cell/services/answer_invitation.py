"""Answering an invitation: comes or does not come; without the person in care a service declines."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.finding import set_state
from houvast.access.offers import Offer, waiting_offer
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.services.answer_handover import answer_handover
from houvast.access.services.open_dossier import NewDossier, open_dossier
from houvast.access.values import HandoverState, Track
from houvast.audit import log
from houvast.cell.finding.own_frames import OwnFrame, own_frame
from houvast.cell.models.participations import Participation
from houvast.cell.values.invitations import INVITATION, InvitationParcel, InvitationReply
from houvast.cell.values.participations import ParticipationContent, ParticipationState, counted_from
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class Answering:
    """An answer: the number of what is kept comes with the form. ``reasons`` stay in the own service."""

    handover_id: UUID
    participation_id: UUID
    in_care: bool
    comes: bool
    who: str = ""
    reasons: str = ""


def answer_invitation(actor: Actor, answering: Answering) -> bool:
    """Answers once; returns whether the service keeps anything of it.

    Who does not have the person in care declines and keeps nothing (FWB decree, art. 3). Whatever the reason,
    the mayor learns "comes" or "does not come" (art. 7 §3, F5). Raises Invalid, NotFound, Conflict.
    """
    must(actor, "cell.answer_invitation")
    if Participation.objects.filter(id=answering.participation_id).exists():
        return True
    offer = waiting_offer(actor, answering.handover_id, INVITATION, InvitationParcel)
    frame, comes = own_frame(offer.to_controller_id), answering.in_care and answering.comes
    if answering.in_care and not comes and frame.must_give_reasons and not answering.reasons.strip():
        raise Invalid(message("Write why your service does not come. It stays in your own service."))
    state = HandoverState.ACCEPTED if comes else HandoverState.DECLINED
    answer_handover(actor, offer.id, state, InvitationReply(comes, answering.who if comes else ""))
    if answering.in_care:
        _keep(actor, answering, offer, frame)
    log.record("cell.answer_invitation", subject=offer.id)
    return answering.in_care


def _keep(actor: Actor, answering: Answering, offer: Offer[InvitationParcel], frame: OwnFrame) -> None:
    """Opens the service's own dossier of it, for the seat that was addressed."""
    opened = open_dossier(
        actor,
        NewDossier(
            offer.to_controller_id,
            Track.CONSULTATION,
            frame.ground_id,
            offer.to_function_id,
            answering.participation_id,
        ),
    )
    content = _content(answering, offer)
    row = Participation(
        id=opened.id,
        dossier_id=opened.id,
        compartment_id=opened.compartment_id,
        tag=offer.parcel.tag,
        erase_on=frame.erase_on(counted_from(content, None), None),
    )
    seal_content(actor, row, content)
    row.save(force_insert=True)
    state = ParticipationState.COMING if answering.comes else ParticipationState.DECLINED
    set_state(opened.id, state, counted_from(content, None) if answering.comes else None)


def _content(answering: Answering, offer: Offer[InvitationParcel]) -> ParticipationContent:
    parcel = offer.parcel
    return ParticipationContent(
        seat_id=offer.to_function_id,
        cell=parcel.cell,
        sender=offer.sender,
        person=parcel.person,
        objective=parcel.objective,
        held_at=parcel.held_at,
        place=parcel.place,
        citation=parcel.citation,
        invited=parcel.invited,
        urgency=parcel.urgency,
        special_reasons=parcel.special_reasons,
        word=parcel.word,
        room_seat_id=parcel.room_seat_id,
        reasons="" if answering.comes else answering.reasons,
        handover_id=offer.id,
        answer_to=offer.return_public.hex(),
    )
