"""The page on which the person agrees to a referral …"""

from datetime import timedelta

from desk.referrals import compose, standing
from houvast.desk.values.referrals import Standing
from houvast.kernel.clock import today
from web.desk.referring import at, post, said_yes, shown
from world import Town


def test_shows_what_is_agreed_to_and_keeps_when_and_how(town: Town) -> None:
    referral = compose(town)
    assert "Somebody to talk with on Wednesdays." in shown(town, at(referral, "agree"))
    assert said_yes(town, referral).status_code == 303
    assert standing(town, referral) is Standing.AGREED
    assert "Read it together; said yes." in shown(town, at(referral))


def test_takes_no_day_to_come_and_no_yes_without_a_word(town: Town) -> None:
    referral = compose(town)
    tomorrow = (today() + timedelta(days=1)).isoformat()
    assert post(town, at(referral, "agree"), day=tomorrow, how="Yes.").status_code == 422
    assert post(town, at(referral, "agree"), day=today().isoformat(), how=" ").status_code == 422
    assert standing(town, referral) is Standing.COMPOSED
