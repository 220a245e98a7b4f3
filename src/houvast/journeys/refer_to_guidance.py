"""The journey of a question from the desk to a guidance service: only with the young person's agreement.

What leaves is composed by the desk worker for this receiver; the desk keeps a status, and hears afterwards
what the young person agreed to.
"""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.offers import is_sent, is_waiting
from houvast.access.rules import must
from houvast.access.services.send_handover import NewHandover, send_handover
from houvast.audit import log
from houvast.desk import disclosure, figures
from houvast.desk.services.keep_referral import SentReferral, keep_referral
from houvast.desk.values.outcomes import Outcome
from houvast.desk.values.referrals import Whose
from houvast.journeys._referring import NewReferral, kept_of, parcel_of
from houvast.journeys.values import REFERRAL, ensure_nameless
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message

__all__ = ["NewReferral", "refer_to_guidance"]


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
    parcel = parcel_of(told, referral)
    send_handover(
        actor, NewHandover(referral.referral_id, REFERRAL, told.compartment_id, referral.inbox_id, parcel)
    )
    figures.count_referral(actor, referral.question_id, Outcome.REFERRAL)
    kept = kept_of(actor, parcel, Whose.YOUNG_PERSON, referral.inbox_id)
    keep_referral(
        actor,
        SentReferral(referral.referral_id, told.dossier_id, told.compartment_id, referral.agreed, kept),
    )
    log.record("desk.refer_to_guidance", dossier=told.dossier_id, subject=referral.referral_id)
    return referral.referral_id
