"""The journey of somebody who asks help for themselves: a worried mother is a client in her own right.

She is handed to guidance with her own agreement and nobody else's, because nothing but her own crosses: what
she tells of herself. The call card and the talk about somebody else stay at the desk.
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
from houvast.journeys.values import FOR_THEMSELVES, REFERRAL, ReferralParcel, ReferralPreview, ensure_nameless
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewAskerReferral:
    """Somebody who asks, to hand over for their own help: to which inbox, and what they tell of it."""

    referral_id: UUID
    question_id: UUID
    inbox_id: UUID
    preview: str
    own_words: str
    agreed: str
    name: str
    contact: str


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
    preview = ReferralPreview(
        need=referral.preview,
        worry="",
        standing="",
        asker=FOR_THEMSELVES,
        agreed=referral.agreed,
    )
    parcel = ReferralParcel(
        preview=preview,
        message="",
        person_name=referral.name or None,
        person_contact=referral.contact or None,
        asker_words=referral.own_words,
        clarification=(),
    )
    send_handover(
        actor, NewHandover(referral.referral_id, REFERRAL, told.compartment_id, referral.inbox_id, parcel)
    )
    figures.count_referral(actor, referral.question_id, Outcome.REFERRAL_OF_ASKER)
    set_state(told.dossier_id, QuestionState.REFERRED, None)
    log.record("desk.refer_asker", dossier=told.dossier_id, subject=referral.referral_id)
    return referral.referral_id
