"""Answering a referral without an account: sealed to the sender; after a no, nothing stays on the page."""

from dataclasses import replace

from django.db import transaction

from houvast.access.coded_pages import ANSWER, VISIT
from houvast.access.coded_visits import asked, open_visit
from houvast.access.referral_pages import REFERRALS
from houvast.access.referral_values import Hears, ReferralPageState, ReferralReply
from houvast.access.rules import without_actor
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message


@without_actor("Whoever receives has no account; the visit's cookie is the key.")
def answer_referral_page(visit: str, reply: ReferralReply) -> None:
    """Sends the answer, once; the way back closes when nothing more may be told.

    Raises NotFound, Invalid for a no without a reason, Conflict when it was answered.
    """
    if not reply.is_accepted and not reply.reason.strip():
        raise Invalid(message("Give a reason: the one who asked must be able to go on."))
    with transaction.atomic(using="signin"):
        opened = open_visit(REFERRALS, visit)
        if opened.state != ReferralPageState.ENTERED or opened.words is None:
            raise Conflict(message("This was answered already."))
        answer = REFERRALS.seal_back(opened.words.public, ANSWER, opened.page_id, reply)
        goes_on = reply.is_accepted and opened.words.hears is not Hears.NOTHING
        # Where nothing may be told later, the page keeps no key to seal it to; it is still read for a while.
        left = opened.words if goes_on else replace(opened.words, public="", return_code="")
        key = REFERRALS.visit_key(visit)
        entered = REFERRALS.seal_words(key, VISIT, opened.page_id, left) if reply.is_accepted else None
        asked("answer_referral_page", REFERRALS.visit_hash(visit), answer, entered, goes_on)
