"""The page on which a referral is changed …"""

from desk.referrals import agree, send, standing
from houvast.desk.values.referrals import Standing
from web.desk.referring import COMPOSED, at, post, shown
from world import Town


def test_begins_with_what_was_composed_and_asks_the_person_anew(town: Town) -> None:
    referral = agree(town)
    assert "Somebody to talk with on Wednesdays." in shown(town, at(referral, "change"))
    answer = post(town, at(referral, "change"), **(COMPOSED | {"need": "Somebody for both of us."}))
    assert answer.status_code == 303
    assert standing(town, referral) is Standing.COMPOSED
    assert "Somebody for both of us." in shown(town, at(referral))


def test_is_too_late_once_it_was_sent(town: Town) -> None:
    referral, _ = send(town)
    answer = post(town, at(referral, "change"), **COMPOSED)
    assert answer.status_code == 409
    assert COMPOSED["need"] in answer.content.decode()
