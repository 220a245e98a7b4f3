"""The page of a referral …"""

from desk.referrals import agree, compose, composed, enter, send
from houvast.access.referral_values import ReferralReply
from houvast.access.services.answer_referral_page import answer_referral_page
from houvast.desk.values.referrals import Way
from web.desk.referring import at, shown
from world import Town


def test_offers_what_may_come_next_and_nothing_else(town: Town) -> None:
    first = compose(town, composed(Way.LETTER))
    page = shown(town, at(first))
    assert at(first, "agree") in page
    assert at(first, "send") not in page
    assert at(first, "letter") in page
    agreed = agree(town, composed(Way.LETTER))
    page = shown(town, at(agreed))
    assert at(agreed, "send") in page
    assert at(agreed, "reply") not in page


def test_shows_the_life_with_what_came_back(town: Town) -> None:
    referral, offered = send(town)
    answer_referral_page(enter(offered), ReferralReply(is_accepted=True, proposed="Tuesday at two"))
    page = shown(town, at(referral))
    assert (
        page.index("The service accepted")
        < page.index("The service opened it")
        < page.index("The person agreed")
    )
    assert "Tuesday at two" in page
    assert "Griet Claes" not in page
    assert "Went along; not kept here" in page
