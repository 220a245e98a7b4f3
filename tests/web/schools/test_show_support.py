"""The page of a support …"""

from datetime import timedelta

import pytest
from django.db import connections

from browsing import browsing
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from schools.given import a_school_team, agreed, answered, named, offered, opened, visited
from world import Service


@pytest.fixture(scope="module")
def city() -> Service:
    return a_school_team()


def test_goes_the_whole_way_without_a_script(city: Service) -> None:
    client, support = browsing(city.dina), opened(city.dina)
    here = f"/schools/{support}/"
    today = clock.today()
    soon, later = (today + timedelta(days=3)).isoformat(), (today + timedelta(days=80)).isoformat()
    steps = (
        ("change/", {**_question(), "question": "Two groups no longer greet."}),
        ("contacts/new/", {"name": "Karim Vos", "function": "anchor", "organisation": "CLB", "way": ""}),
        ("visit/", {"on": today.isoformat(), "who": "", "done": "A talk with the care team."}),
        ("session/", {"on": today.isoformat(), "theme": "War", "method": "A round", "staff": "12"}),
        ("agreement/", {"what": "A letter to all staff", "who": "head", "by": soon}),
        ("look-back/", {"side": "us", "reached": "partly", "helped": "Being there twice."}),
    )
    for address, told in steps:
        assert client.get(here + address).status_code == 200
        answer = client.post(here + address, {"submission": str(new_id()), **told})
        assert (answer.status_code, answer.url) == (303, here), address
    page = client.get(here).content.decode()
    for there in (
        "no longer greet",
        "Karim Vos",
        "12",
        "Being there twice.",
        "A letter to all staff",
        "Partly",
    ):
        assert there in page
    closing = {"words": "Calm.", "back_on": later}
    refused = client.post(here + "close/", {"submission": str(new_id()), **closing})
    assert (refused.status_code, "still open" in refused.content.decode()) == (409, True)
    settle = page.partition("/settle/")[0].rpartition('"')[2] + "/settle/"
    assert (
        client.post(settle, {"submission": str(new_id()), "how": "dropped", "reason": ""}).status_code == 422
    )
    assert client.post(settle, {"submission": str(new_id()), "how": "done", "reason": ""}).url == here
    assert (
        client.post(here + "close/", {"submission": str(new_id()), "words": "Calm.", "back_on": later}).url
        == here
    )
    closed = client.get(here).content.decode()
    assert "Come back" in closed
    assert f"{here}visit/" not in closed
    assert client.post(here + "back/", {"submission": str(new_id()), "now": "goes_on"}).url == here
    assert f"{here}visit/" in client.get(here).content.decode()


def test_removes_a_step_and_a_contact_after_asking(city: Service) -> None:
    client, support = browsing(city.anna), opened(city.dina)
    step, contact = visited(city.dina, support), named(city.dina, support)
    for address, words in (
        (f"steps/{step}/remove/", "care team"),
        (f"contacts/{contact}/remove/", "Karim Vos"),
    ):
        page = client.get(f"/schools/{support}/{address}")
        assert page.status_code == 200
        assert words in page.content.decode()
        assert client.post(f"/schools/{support}/{address}").status_code == 303
    after = client.get(f"/schools/{support}/").content.decode()
    assert "A talk with the care team." not in after
    assert "Karim Vos" not in after


def test_offers_a_page_and_takes_over_what_came_in(city: Service) -> None:
    client, support = browsing(city.dina), opened(city.dina)
    address = f"/schools/{support}/pages/new/"
    asker = client.get(address).content.decode().partition('name="receiver" value="')[2][:36]
    number = new_id()
    made = client.post(address, {"submission": str(number), "receiver": asker, "looks_back": "on"})
    page = made.content.decode()
    assert made.status_code == 200
    assert "://testserver/school-page/" in page
    token = page.partition("/school-page/")[2].partition("/")[0]
    assert token not in client.get(f"/schools/{support}/").content.decode()
    came = new_id()
    answered(offered(city.dina, support, page=came), "It helped that you came.")
    read = client.get(f"/schools/{support}/pages/{came}/").content.decode()
    assert "It helped that you came." in read
    assert (
        client.post(f"/schools/{support}/pages/{came}/take/", {"submission": str(new_id())}).status_code
        == 303
    )
    assert "It helped that you came." in client.get(f"/schools/{support}/").content.decode()
    assert "take it back" in client.get(f"/schools/{support}/pages/{number}/close/").content.decode()
    assert client.post(f"/schools/{support}/pages/{number}/close/").status_code == 303


def test_stops_at_a_pupil_in_what_came_in(city: Service) -> None:
    client, support, came = browsing(city.dina), opened(city.dina), new_id()
    answered(offered(city.dina, support, page=came), "Since Yassine left it is calm.")
    take = f"/schools/{support}/pages/{came}/take/"
    refused = client.post(take, {"submission": str(new_id())})
    assert (refused.status_code, "Yassine" in refused.content.decode()) == (422, True)
    close = f"/schools/{support}/pages/{came}/close/"
    assert "is destroyed" in client.get(close).content.decode()
    assert client.post(close).status_code == 409
    assert client.post(close, {"aside": "yes"}).status_code == 303


def test_erases_after_asking(city: Service) -> None:
    client, support = browsing(city.dina), opened(city.dina)
    assert "for good" in client.get(f"/schools/{support}/erase/").content.decode()
    assert client.post(f"/schools/{support}/erase/").url == "/schools/"
    assert client.get(f"/schools/{support}/").status_code == 404


def test_says_who_may_open_it(city: Service) -> None:
    client, support = browsing(city.dina), opened(city.dina)
    address = f"/access/dossiers/{support}/"
    assert address in client.get(f"/schools/{support}/").content.decode()
    page = client.get(address)
    assert page.status_code == 200
    assert "Team" in page.content.decode()


def test_says_that_something_is_late(city: Service) -> None:
    support = opened(city.dina)
    agreed(city.dina, support)
    here = f"/schools/{support}/"
    assert "(late)" not in browsing(city.dina).get(here).content.decode()
    with connections["owner"].cursor() as cursor:
        cursor.execute("UPDATE access.dossier SET due_on = current_date - 2 WHERE id = %s", [support])
    assert "(late)" in browsing(city.dina).get(here).content.decode()


def _question() -> dict[str, str]:
    return {
        "organisation_kind": "school",
        "organisation": "Campus Vaartwijk",
        "kind": "polarisation",
        "asker": "Hilde Peeters",
        "function": "head",
        "way": "",
        "language": "nl",
    }
