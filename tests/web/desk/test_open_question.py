"""The call card …"""

import pytest

from browsing import browsing
from houvast.kernel.ids import new_id
from world import Town

CARD = {
    "asker": "school",
    "worry": "He stays away since March.",
    "danger": "no",
    "channel": "phone",
    "tried": "",
}


def test_is_saved_and_then_shown(town: Town) -> None:
    dina = browsing(town.desk.dina)
    answer = dina.post("/desk/new/", CARD | {"submission": str(new_id())})
    assert answer.status_code == 303
    assert "He stays away since March." in dina.get(answer.headers["location"]).content.decode()


def test_is_seen_by_a_colleague_of_the_desk(town: Town) -> None:
    where = (
        browsing(town.desk.dina).post("/desk/new/", CARD | {"submission": str(new_id())}).headers["location"]
    )
    assert browsing(town.desk.emil).get(where).status_code == 200


@pytest.mark.parametrize("who", ["anna", "coach"])
def test_does_not_exist_for_a_partner_service(town: Town, who: str) -> None:
    where = (
        browsing(town.desk.dina).post("/desk/new/", CARD | {"submission": str(new_id())}).headers["location"]
    )
    assert browsing(getattr(town.centre, who)).get(where).status_code == 404


def test_is_saved_once_however_often_it_is_sent(town: Town) -> None:
    dina, submission = browsing(town.desk.dina), str(new_id())
    places = {
        dina.post("/desk/new/", CARD | {"submission": submission}).headers["location"] for _ in range(2)
    }
    assert places == {f"/desk/{submission}/"}


def test_comes_back_whole_when_the_worry_is_missing(town: Town) -> None:
    card = CARD | {"worry": " ", "tried": "A talk with the tutor.", "submission": str(new_id())}
    answer = browsing(town.desk.dina).post("/desk/new/", card)
    assert answer.status_code == 422
    assert "A talk with the tutor." in answer.content.decode()


def test_asks_nobody_for_a_name(town: Town) -> None:
    """F20: anonymous by default."""
    page = browsing(town.desk.dina).get("/desk/new/").content.decode()
    assert 'name="name"' not in page
    assert "No name is needed" in page


@pytest.mark.parametrize(("language", "words"), [("nl", "Nieuwe vraag"), ("fr", "Nouvelle question")])
def test_speaks_the_readers_language(town: Town, language: str, words: str) -> None:
    assert words in browsing(town.desk.dina, language).get("/desk/new/").content.decode()


def test_sends_who_is_not_signed_in_to_the_door() -> None:
    answer = browsing(None).get("/desk/new/")
    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/access/sign-in/")
