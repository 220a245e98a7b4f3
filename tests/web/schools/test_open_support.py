"""The page of a new question of a school …"""

from uuid import UUID

import pytest

from browsing import browsing
from houvast.kernel.ids import new_id
from schools.given import a_school_team, seen, written
from world import Service

ADDRESS = "/schools/new/"


@pytest.fixture(scope="module")
def city() -> Service:
    return a_school_team()


def fields(**more: str) -> dict[str, str]:
    told = {
        "submission": str(new_id()),
        "organisation_kind": "school",
        "organisation": "Campus Vaartwijk",
        "kind": "crisis",
        "question": "A fight at the gate; the team is divided.",
        "tried": "",
        "asker": "Hilde Peeters",
        "function": "head",
        "way": "03 555 12 12",
        "language": "fr",
    }
    return told | more


def test_opens_it_and_shows_what_is_next(city: Service) -> None:
    client = browsing(city.dina)
    sent = fields()
    answer = client.post(ADDRESS, sent)
    assert (answer.status_code, answer.url) == (303, f"/schools/{sent['submission']}/")
    page = client.get(answer.url).content.decode()
    for there in ("A fight at the gate", "Hilde Peeters", "two working days", "Kept until"):
        assert there in page
    assert "<title>Support to a school" in page
    assert "Campus Vaartwijk" in client.get("/schools/").content.decode()


def test_asks_whether_it_is_a_pupil_and_takes_the_answer(city: Service) -> None:
    client = browsing(city.dina)
    sent = fields(question="The film about Malala led to words in the hall.")
    first = client.get(ADDRESS).content.decode()
    assert "no_pupil" not in first
    refused = client.post(ADDRESS, sent)
    page = refused.content.decode()
    assert refused.status_code == 422
    for there in ("This looks like a pupil", "Malala", 'name="no_pupil"', "The film about Malala"):
        assert there in page
    assert client.post(ADDRESS, sent | {"no_pupil": "on"}).status_code == 303
    assert "Malala" in seen(city.dina, UUID(sent["submission"])).content.question


def test_begins_from_a_protocol(city: Service) -> None:
    protocol = written(city.dina)
    client = browsing(city.dina)
    page = client.get(ADDRESS, {"protocol": str(protocol)}).content.decode()
    assert f'value="{protocol}" selected' in page
    sent = fields(protocol=str(protocol))
    client.post(ADDRESS, sent)
    assert f"/schools/protocols/{protocol}/" in client.get(f"/schools/{sent['submission']}/").content.decode()


def test_says_to_who_is_in_no_team_what_to_do(city: Service) -> None:
    page = browsing(city.bert).get(ADDRESS).content.decode()
    assert "Ask your steward to found one" in page
    assert "<textarea" not in page


def test_is_in_dutch_and_french(city: Service) -> None:
    assert "Wat deed de school al?" in browsing(city.dina, "nl").get(ADDRESS).content.decode()
    assert "a déjà fait l" in browsing(city.dina, "fr").get(ADDRESS).content.decode()
