"""What the receiver of a referral will see, before it is sent: first without a name, then after accepting."""

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.desk import disclosure
from houvast.journeys._referring import NewAskerReferral, NewReferral, own_parcel_of, parcel_of
from houvast.journeys.values import ReferralParcel


def preview_referral(actor: Actor, referral: NewReferral | NewAskerReferral) -> ReferralParcel:
    """Returns the very parcel that would be sent; nothing is kept. Raises NotFound, Conflict when closed."""
    must(actor, "desk.preview_referral")
    if isinstance(referral, NewAskerReferral):
        told_of = disclosure.for_asker(actor, referral.question_id)
        log.record_reading("desk.preview_referral", dossier=told_of.dossier_id)
        return own_parcel_of(referral)
    told = disclosure.for_referral(actor, referral.question_id)
    log.record_reading("desk.preview_referral", dossier=told.dossier_id)
    return parcel_of(told, referral)
