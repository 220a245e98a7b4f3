"""A referral as a letter to print: while it is composed or agreed to, and its words are still kept whole."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.desk.selectors.follow_referral import ReferralPage, follow_referral
from houvast.desk.values.referrals import Standing, Way
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


def print_referral(actor: Actor, referral_id: UUID) -> ReferralPage:
    """Returns the referral to be set as a letter. Raises NotFound where there is no letter any more."""
    must(actor, "desk.print_referral")
    found = follow_referral(actor, referral_id)
    if found.life.content.way is not Way.LETTER or found.life.standing not in {
        Standing.COMPOSED,
        Standing.AGREED,
    }:
        raise NotFound(message("This does not exist, or not for you."))
    log.record("desk.print_referral", dossier=found.life.dossier_id, subject=referral_id)
    return found
