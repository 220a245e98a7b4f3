"""The page on which a warm hand-over is planned …"""

from datetime import timedelta

from desk.referrals import enter, send, standing
from houvast.access.referral_values import ReferralReply
from houvast.access.services.answer_referral_page import answer_referral_page
from houvast.desk.values.referrals import Standing
from houvast.kernel.clock import today
from web.desk.referring import at, post, shown
from world import Town


def test_keeps_when_how_and_where_once_it_was_accepted(town: Town) -> None:
    referral, offered = send(town)
    day = (today() + timedelta(days=3)).isoformat()
    meeting = {"day": day, "time": "14:00", "way": "together", "where": "At the desk"}
    assert post(town, at(referral, "meeting"), **meeting).status_code == 409
    answer_referral_page(enter(offered), ReferralReply(is_accepted=True))
    assert post(town, at(referral, "meeting"), **meeting).status_code == 303
    assert standing(town, referral) is Standing.MEETING
    page = shown(town, at(referral))
    assert "14:00" in page
    assert "At the desk" in page
    gone = meeting | {"day": (today() - timedelta(days=1)).isoformat()}
    assert post(town, at(referral, "meeting"), **gone).status_code == 422
