"""The page on which the desk notes what a service said …"""

import pytest

from desk.referrals import agree, composed, standing
from houvast.access.referral_values import Hears
from houvast.desk.values.referrals import Standing, Way
from houvast.kernel.clock import today
from web.desk.referring import at, post, shown
from world import Town


def reply(town: Town, referral: object, kind: str, **more: str) -> int:
    day = today().isoformat()
    return post(town, at(referral, "reply"), kind=kind, day=day, **more).status_code


def test_keeps_a_yes_an_arrival_and_one_word(town: Town) -> None:
    referral = agree(town, composed(Way.LETTER))
    post(town, at(referral, "send"))
    assert reply(town, referral, "accepted", words="From Monday.") == 303
    assert reply(town, referral, "arrived") == 303
    assert reply(town, referral, "ended") == 422
    assert reply(town, referral, "ended", word="helped") == 303
    assert standing(town, referral) is Standing.ENDED
    assert "From Monday." in shown(town, at(referral))


def test_offers_nothing_of_what_the_person_did_not_agree_to(town: Town) -> None:
    referral = agree(town, composed(Way.LETTER, Hears.NOTHING))
    post(town, at(referral, "send"))
    assert reply(town, referral, "accepted") == 303
    page = shown(town, at(referral, "reply"))
    assert 'value="arrived"' not in page
    assert 'name="word"' not in page
    assert reply(town, referral, "arrived") == 422
    assert standing(town, referral) is Standing.ACCEPTED


@pytest.mark.parametrize("words", ["", "  "])
def test_takes_no_without_a_reason_for_no_answer(town: Town, words: str) -> None:
    referral = agree(town, composed(Way.LETTER))
    post(town, at(referral, "send"))
    assert reply(town, referral, "declined", words=words) == 422
    assert reply(town, referral, "declined", words="Full until summer.") == 303
    assert standing(town, referral) is Standing.DECLINED
