"""The page of the response clock …"""

from browsing import browsing
from houvast.desk.values.entrances import Asker
from houvast.kernel.ids import new_id
from world import Town, build_town

DAYS = {entrance.value: "3" for entrance in Asker}


def test_is_saved_and_shown_again() -> None:
    town = build_town()
    steward = browsing(town.desk.steward)
    assert steward.post("/desk/clock/", DAYS | {"submission": str(new_id())}).status_code == 303
    assert steward.get("/desk/clock/").content.decode().count('value="3"') == len(Asker)


def test_says_what_is_wrong_and_keeps_what_was_typed(town: Town) -> None:
    answer = browsing(town.desk.steward).post(
        "/desk/clock/", DAYS | {"school": "99", "submission": str(new_id())}
    )
    assert answer.status_code == 422
    assert 'value="99"' in answer.content.decode()


def test_tells_from_where_the_holidays_are_and_when_that_was_checked(town: Town) -> None:
    page = browsing(town.desk.steward).get("/desk/clock/").content.decode()
    assert "royal decree of 18 April 1974" in page
    assert "30 November 2026" in page
    assert "employment.belgium.be" in page
