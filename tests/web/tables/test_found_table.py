"""The page of a new table …"""

from uuid import UUID

import pytest

from browsing import browsing
from houvast.kernel.ids import new_id
from tables.given import seen
from world import Service

ADDRESS = "/tables/new/"


def fields(**more: str) -> dict[str, str]:
    told = {
        "submission": str(new_id()),
        "kind": "prevention",
        "name": "Prevention consultation",
        "municipalities": "Mechelen, Duffel",
        "aims": "Know each other before it is needed.",
        "language": "fr",
    }
    return told | more


def test_founds_it_and_says_what_to_do_first(city: Service) -> None:
    client = browsing(city.dina)
    sent = fields()
    answer = client.post(ADDRESS, sent)
    assert (answer.status_code, answer.url) == (303, f"/tables/{sent['submission']}/")
    page = client.get(answer.url).content.decode()
    for there in (
        "Mechelen, Duffel",
        "Know each other",
        "Nobody yet. Add the organisations first",
        "Kept until",
    ):
        assert there in page
    assert "<title>Round table" in page
    assert "Prevention consultation" not in page.split("</title>")[0]
    assert "Prevention consultation" in client.get("/tables/").content.decode()


def test_asks_whose_name_it_is_and_takes_the_answer(city: Service) -> None:
    client = browsing(city.dina)
    sent = fields(aims="Exchange with the network of Achbal.")
    assert "no_person" not in client.get(ADDRESS).content.decode()
    refused = client.post(ADDRESS, sent)
    page = refused.content.decode()
    assert refused.status_code == 422
    for there in ("This looks like a name", "“Achbal”", 'name="no_person"', "the network of Achbal"):
        assert there in page
    assert client.post(ADDRESS, sent | {"no_person": "on"}).status_code == 303
    assert "Achbal" in seen(city.dina, UUID(sent["submission"])).content.aims


def test_asks_about_a_municipality_nobody_knows(city: Service) -> None:
    client = browsing(city.dina)
    sent = fields(municipalities="Mechelen, Halvermonde")
    assert "“Halvermonde”" in client.post(ADDRESS, sent).content.decode()
    assert client.post(ADDRESS, sent | {"no_person": "on"}).status_code == 303


@pytest.mark.parametrize("lacking", ["kind", "name", "municipalities"])
def test_gives_the_form_back_whole_when_something_lacks(city: Service, lacking: str) -> None:
    answer = browsing(city.dina).post(ADDRESS, fields(**{lacking: ""}))
    assert answer.status_code == 422
    assert "Know each other before it is needed." in answer.content.decode()


def test_says_to_who_is_in_no_team_what_to_do(city: Service) -> None:
    page = browsing(city.bert).get(ADDRESS).content.decode()
    assert "Ask your steward to found one" in page
    assert "<textarea" not in page


def test_is_in_dutch_and_french(city: Service) -> None:
    assert "Wat voor tafel is het?" in browsing(city.dina, "nl").get(ADDRESS).content.decode()
    assert (
        "Pour quelles communes\N{NO-BREAK SPACE}?" in browsing(city.dina, "fr").get(ADDRESS).content.decode()
    )


def test_asks_nobody_to_look_again_while_a_field_is_only_empty(city: Service) -> None:
    answer = browsing(city.dina).post(ADDRESS, {"submission": str(new_id())})
    assert answer.status_code == 422
    assert "no_person" not in answer.content.decode()
