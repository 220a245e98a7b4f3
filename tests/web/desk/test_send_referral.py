"""The page on which a referral is sent …"""

import re

from desk.referrals import agree, compose, composed, send, standing
from houvast.desk.values.referrals import Standing, Way
from web.desk.referring import at, post, shown
from world import Town


def test_shows_once_more_what_goes_and_then_address_and_code_once(town: Town) -> None:
    referral = agree(town)
    assert "Griet Claes" in shown(town, at(referral, "send"))
    answer = post(town, at(referral, "send"))
    page = answer.content.decode()
    assert answer.status_code == 200
    assert re.search(r"https?://[^<]*/receive/[\w-]{32}/", page)
    assert re.search(r"<span>\d{3}</span> <span>\d{3}</span>", page)
    assert "Griet Claes" not in page
    assert "/receive/" not in shown(town, at(referral))


def test_leads_back_when_a_letter_was_handed_over(town: Town) -> None:
    referral = agree(town, composed(Way.LETTER))
    answer = post(town, at(referral, "send"))
    assert (answer.status_code, answer.headers["Location"]) == (303, at(referral))
    assert standing(town, referral) is Standing.SENT


def test_refuses_before_the_person_agreed_and_a_second_time(town: Town) -> None:
    for referral in (compose(town), send(town)[0]):
        assert post(town, at(referral, "send")).status_code == 409
