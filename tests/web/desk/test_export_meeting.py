"""A warm hand-over for a calendar …"""

from datetime import timedelta

from browsing import browsing
from desk.referrals import enter, send
from houvast.access.referral_values import ReferralReply
from houvast.access.services.answer_referral_page import answer_referral_page
from houvast.kernel.clock import today
from web.desk.referring import at, post
from world import Town


def test_says_a_moment_and_a_reference_and_nothing_else(town: Town) -> None:
    referral, offered = send(town)
    dina = browsing(town.desk.dina)
    assert dina.get(at(referral, "calendar")).status_code == 404
    answer_referral_page(enter(offered), ReferralReply(is_accepted=True))
    day = (today() + timedelta(days=3)).isoformat()
    where = "With Griet at Wijkgezondheid"
    post(town, at(referral, "meeting"), day=day, time="14:00", way="together", where=where)
    answer = dina.get(at(referral, "calendar"))
    written = answer.content.decode()
    assert answer.headers["Content-Type"].startswith("text/calendar")
    assert "BEGIN:VEVENT" in written
    assert "SUMMARY:Houvast " in written
    assert not any(word in written for word in ("Griet", "Wijkgezondheid", "LOCATION", "DESCRIPTION"))
