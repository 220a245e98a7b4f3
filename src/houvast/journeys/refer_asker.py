"""The journey of somebody who asks help for themselves: a worried mother is a client in her own right.

She is handed to guidance with her own agreement and nobody else's, because nothing but her own crosses: what
she tells of herself. The call card and the talk about somebody else stay at the desk.
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
from houvast.journeys._referring import NewAskerReferral, kept_of, own_parcel_of
from houvast.journeys.values import REFERRAL, ensure_nameless
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message

__all__ = ["NewAskerReferral", "refer_asker"]


def refer_asker(actor: Actor, referral: NewAskerReferral) -> UUID:
    """Hands the one who asks to a guidance service's inbox, for their own help; returns the referral's id.

    Raises Conflict while they did not agree to it for themselves, or an answer is waited for; Invalid without
    a preview, when it holds the name, or without a name or a way to reach them; NotFound for a foreign
    question or inbox.
    """
    must(actor, "desk.refer_asker")
    if is_sent(referral.referral_id):
        return referral.referral_id
    told = disclosure.for_asker(actor, referral.question_id)
    if is_waiting(told.dossier_id):
        raise Conflict(message("This was handed over already, and waits for an answer."))
    if not told.asker_agrees:
        raise Conflict(message("This waits until the one who asks agrees to it, for themselves."))
    ensure_nameless(referral.preview, referral.name)
    if not (referral.name.strip() or referral.contact.strip()):
        raise Invalid(message("Please write a name or a way to reach them: the trajectory is theirs."))
    parcel = own_parcel_of(referral)
    send_handover(
        actor, NewHandover(referral.referral_id, REFERRAL, told.compartment_id, referral.inbox_id, parcel)
    )
    figures.count_referral(actor, referral.question_id, Outcome.REFERRAL_OF_ASKER)
    kept = kept_of(actor, parcel, Whose.ASKER, referral.inbox_id)
    keep_referral(
        actor,
        SentReferral(referral.referral_id, told.dossier_id, told.compartment_id, referral.agreed, kept),
    )
    log.record("desk.refer_asker", dossier=told.dossier_id, subject=referral.referral_id)
    return referral.referral_id
