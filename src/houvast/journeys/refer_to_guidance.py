"""The journey of a question from the desk to a guidance service: only with the young person's agreement.

What leaves is composed by the desk worker for this receiver; the desk keeps a status and nothing more.
"""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.finding import set_state
from houvast.access.offers import is_sent, is_waiting
from houvast.access.rules import must
from houvast.access.services.send_handover import NewHandover, send_handover
from houvast.audit import log
from houvast.desk import disclosure, figures
from houvast.desk.values.outcomes import Outcome
from houvast.desk.values.states import QuestionState
from houvast.journeys.values import Clarified, ReferralParcel, ReferralPreview, ensure_nameless
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message

KIND = "referral"


@dataclass(frozen=True)
class NewReferral:
    """A referral to send: of which question, to which inbox, and the worker's own words for the receiver."""

    referral_id: UUID
    question_id: UUID
    inbox_id: UUID
    preview: str
    agreed: str
    person_name: str
    person_contact: str
    note: str


def refer_to_guidance(actor: Actor, referral: NewReferral) -> UUID:
    """Hands a question to a guidance service's inbox; returns the referral's id.

    Raises Conflict while the young person does not know or did not agree, or an answer is waited for; Invalid
    without a preview or when the preview holds the name; NotFound for a foreign question or inbox.
    """
    must(actor, "desk.refer_to_guidance")
    if is_sent(referral.referral_id):
        return referral.referral_id
    told = disclosure.for_referral(actor, referral.question_id)
    if is_waiting(told.dossier_id):
        raise Conflict(message("This was handed over already, and waits for an answer."))
    if not told.young_person_agrees:
        raise Conflict(message("This waits until the young person knows and agrees."))
    ensure_nameless(referral.preview, referral.person_name)
    parcel = ReferralParcel(
        preview=ReferralPreview(
            need=referral.preview,
            worry=told.worry,
            standing=told.tried,
            asker=told.asker.value,
            agreed=referral.agreed,
        ),
        message=referral.note,
        person_name=referral.person_name or None,
        person_contact=referral.person_contact or None,
        asker_words=told.worry,
        clarification=tuple(Clarified(question, answer) for question, answer in told.clarified),
    )
    send_handover(
        actor, NewHandover(referral.referral_id, KIND, told.compartment_id, referral.inbox_id, parcel)
    )
    figures.count_referral(actor, referral.question_id, Outcome.REFERRAL)
    set_state(told.dossier_id, QuestionState.REFERRED, None)
    log.record("desk.refer_to_guidance", dossier=told.dossier_id, subject=referral.referral_id)
    return referral.referral_id
