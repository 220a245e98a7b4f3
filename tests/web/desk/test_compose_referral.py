"""The page on which a referral to a service is composed …"""

import pytest

from browsing import browsing
from desk.given import a_card, open_at
from desk.referrals import compose, composed
from directory.given import added
from houvast.desk.services.stop_referral import stop_referral
from houvast.kernel.ids import new_id
from web.desk.referring import COMPOSED, post, shown
from world import Town


def test_keeps_what_was_ticked_and_shows_exactly_that(town: Town) -> None:
    question = open_at(town, a_card())
    assert f'href="/desk/{question}/compose/"' in shown(town, f"/desk/{question}/")
    answer = post(town, f"/desk/{question}/compose/", **COMPOSED)
    assert answer.status_code == 303
    page = shown(town, answer.headers["Location"])
    assert "Composed, not agreed to yet" in page
    assert "Somebody to talk with on Wednesdays." in page
    assert "Wat al geprobeerd is" not in page  # left empty: it does not go along
    assert "Griet Claes" in page
    assert "Wijkgezondheid" in shown(town, f"/desk/{question}/")


@pytest.mark.parametrize("missing", ["receiver", "need", "way", "whose"])
def test_gives_everything_back_when_something_is_missing(town: Town, missing: str) -> None:
    question = open_at(town, a_card())
    answer = post(town, f"/desk/{question}/compose/", **(COMPOSED | {missing: ""}))
    assert answer.status_code == 422
    kept = COMPOSED["name"] if missing != "name" else COMPOSED["need"]
    assert kept in answer.content.decode()


def test_begins_again_from_one_that_was_stopped(town: Town) -> None:
    referral = compose(town, composed())
    with town.desk.dina.acts() as dina:
        stop_referral(dina, referral, new_id(), "She called.")
    page = browsing(town.desk.dina).get(f"/desk/{open_at(town, a_card())}/compose/?again={referral}")
    assert "Somebody to talk with on Wednesdays." in page.content.decode()
    strange = browsing(town.desk.dina).get(f"/desk/{open_at(town, a_card())}/compose/?again=x")
    assert strange.status_code == 200


def test_takes_name_and_number_of_a_service_from_the_guide_and_saves_nothing_meanwhile(town: Town) -> None:
    question = open_at(town, a_card())
    service = added(town.desk, town.desk.steward)
    asked = post(town, f"/desk/{question}/compose/", receiver="praatcafe", need="Kept.", look_up="1")
    page = asked.content.decode()
    assert asked.status_code == 200
    assert f'name="take" value="{service}"' in page
    assert "Kept." in page
    page = post(town, f"/desk/{question}/compose/", need="Kept.", take=str(service)).content.decode()
    assert 'value="Praatcafé"' in page
    assert 'value="000 11 22"' in page
    assert f'value="{service}"' in page
    assert "Kept." in page
    assert "desk/referrals/" not in shown(town, f"/desk/{question}/")


def test_says_so_when_the_guide_knows_no_such_service(town: Town) -> None:
    question = open_at(town, a_card())
    for more in ({"look_up": "1"}, {"take": str(new_id())}, {"take": "x"}):
        answer = post(town, f"/desk/{question}/compose/", receiver="zzyzx", **more)
        assert answer.status_code == 200
        assert ("The guide knows no service" in answer.content.decode()) is ("look_up" in more)
