"""The pages on which a team begins an exercise …"""

import re
from datetime import timedelta

import pytest

from assessment.given import LIFE
from browsing import browsing
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Person, Town

ADDRESS = "/assessment/cases/new/"


def fields(town: Town, **more: object) -> dict[str, object]:
    centre = town.centre
    told: dict[str, object] = {
        "submission": str(new_id()),
        "cases": ["lander", "noor", "tibo"],
        "instrument": f"{LIFE.id}@{LIFE.version}",
        "raters": [str(centre.anna.user_id), str(centre.bert.user_id)],
        "leader": str(centre.anna.user_id),
        "due_on": (clock.today() + timedelta(days=14)).isoformat(),
    }
    return told | more


def test_begin_it_and_show_my_next_case(town: Town) -> None:
    client = browsing(town.centre.anna)
    sent = fields(town)
    answer = client.post(ADDRESS, sent)
    assert (answer.status_code, answer.url) == (303, f"/assessment/cases/{sent['submission']}/")
    page = client.get(answer.url).content.decode()
    for there in ("Your next case", "Read the case", "Kept until", "Bert"):
        assert there in page
    again = client.post(ADDRESS, sent)
    assert (again.status_code, again.url) == (303, answer.url)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"cases": ["lander"]}, "three to twelve cases"),
        ({"cases": []}, "Choose at least one"),
        ({"cases": ["lander", "noor", "nobody"]}, "nobody"),
        ({"raters": ["not a number"]}, "not one of the available choices"),
        ({"due_on": "2020-01-01"}, "within half a year"),
    ],
)
def test_say_what_is_missing_and_lose_nothing(town: Town, change: dict[str, object], told: str) -> None:
    answer = browsing(town.centre.anna).post(ADDRESS, fields(town, **change))
    page = answer.content.decode()
    assert answer.status_code == 422
    assert told in page
    assert str(town.centre.bert.user_id) in page


def test_offer_no_data_protection_officer_and_say_why(town: Town) -> None:
    page = browsing(town.centre.anna).get(ADDRESS).content.decode()
    assert "no conflict of interests (article 38(6))" in page


def test_tell_nobody_what_kind_of_case_it_is(town: Town) -> None:
    """Beginning, reading and rating: the words for the form of a case stand on none of these pages."""
    client = browsing(town.centre.anna)
    sent = fields(town)
    client.post(ADDRESS, sent)
    exercise = client.get(f"/assessment/cases/{sent['submission']}/").content.decode()
    case = exercise.split("/assessment/cases/case/")[1].split("/")[0]
    pages = [client.get(ADDRESS).content.decode(), exercise]
    pages += [client.get(f"/assessment/cases/case/{case}/").content.decode()]
    for page in pages:
        assert "Drawn to" not in page
        assert "false alarm" not in page.lower()


@pytest.mark.parametrize("address", ["/assessment/cases/", ADDRESS, "/assessment/cases/my-own/"])
def test_are_there_for_who_guides_and_nobody_else(town: Town, address: str) -> None:
    def status(person: Person) -> int:
        return browsing(person).get(address).status_code

    assert status(town.centre.bert) == status(town.centre.coach) == 200
    assert {status(person) for person in (town.centre.steward, town.centre.dpo, town.desk.dina)} <= {403, 404}


def test_tick_nobody_but_oneself_beforehand(town: Town) -> None:
    page = browsing(town.centre.anna).get(ADDRESS).content.decode()
    boxes = re.findall(r'<input[^>]*name="raters"[^>]*>', page)
    ticked = [box for box in boxes if " checked" in box]
    assert len(boxes) > 2
    assert len(ticked) == 1
    assert str(town.centre.anna.user_id) in ticked[0]
