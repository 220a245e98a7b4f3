"""Telling the sender later, without an account: whether somebody arrived, or how it went in one word."""

from django.db import transaction

from houvast.access.coded_visits import asked, open_visit
from houvast.access.referral_pages import REFERRALS, WORD
from houvast.access.referral_values import Hears, ReferralPageState, WordBack
from houvast.access.rules import without_actor
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message


@without_actor("Whoever receives has no account; the visit's cookie is the key.")
def tell_referral_page(visit: str, told: WordBack) -> None:
    """Sends what the person agreed to and nothing else; the last word closes the page.

    Raises NotFound, Conflict before an answer, Invalid for what the person did not agree to.
    """
    with transaction.atomic(using="signin"):
        opened = open_visit(REFERRALS, visit)
        if opened.state != ReferralPageState.ANSWERED or opened.words is None:
            raise Conflict(message("First say whether you take it on."))
        if not opened.words.public or not told.fits(opened.words.hears):
            raise Invalid(message("The person did not agree that this is told."))
        is_last = told.word is not None or not told.has_arrived or opened.words.hears is Hears.ARRIVAL
        word = REFERRALS.seal_back(opened.words.public, WORD, opened.page_id, told)
        asked("tell_referral_page", REFERRALS.visit_hash(visit), word, is_last)
