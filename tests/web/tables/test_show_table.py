"""The page of a table …"""

from datetime import timedelta

import pytest

from browsing import browsing
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from houvast.tables.values.meetings import MeetingState
from tables.given import (
    a_meeting,
    agreed,
    documented,
    founded,
    joined,
    planned,
    seen,
    shared,
    written,
)
from world import Service


def test_goes_the_whole_way_without_a_script(city: Service) -> None:
    client, table = browsing(city.dina), founded(city.dina)
    here, today = f"/tables/{table}/", clock.today().isoformat()
    soon = (clock.today() + timedelta(days=9)).isoformat()
    member = {"organisation": "TEC", "sector": "transport", "name": "Luc Dumont", "function": "control"}
    assert client.post(f"{here}members/new/", _sent(**member, since=today)).url == here
    owner = str(seen(city.dina, table).members[0].id)
    steps = (
        (
            "change/",
            {"kind": "strategic", "name": "Direction", "municipalities": "Mechelen", "language": "nl"},
        ),
        ("agreements/new/", {"what": "A card for drivers", "owner": owner, "by": soon}),
        ("practices/new/", {"title": "On the bus", "what": "Sit down.", "for_whom": "crews", "owner": owner}),
        ("working/new/", {"title": "A tense evening", "how": "Ring.\nWait.", "owner": owner}),
    )
    for address, told in steps:
        assert client.get(here + address).status_code == 200
        answer = client.post(here + address, _sent(**told))
        assert (answer.status_code, answer.url) == (303, here), address
    page = client.get(here).content.decode()
    for there in (
        "Strategic table",
        "Direction",
        "Luc Dumont, control",
        "A card for drivers",
        "On the bus",
        "TEC, Luc Dumont, control",
        "<li>Ring.</li>",
        "No document yet",
        "No meeting is planned.",
    ):
        assert there in page, there


def test_follows_and_settles_an_agreement_and_shows_why_not(city: Service) -> None:
    client, table = browsing(city.anna), founded(city.dina)
    here = f"/tables/{table}/"
    number = agreed(city.dina, table, joined(city.dina, table))
    again = (clock.today() + timedelta(days=30)).isoformat()
    ask, settle = f"{here}agreements/{number}/ask/", f"{here}agreements/{number}/settle/"
    assert client.post(ask, _sent(words="The board decides.", by=again)).url == here
    assert "The board decides." in client.get(here).content.decode()
    assert client.post(settle, _sent(how="dropped", reason="")).status_code == 422
    assert client.post(settle, _sent(how="dropped", reason="No means this year.")).url == here
    page = client.get(here).content.decode()
    for there in ("No agreement is open.", "Settled agreements", "Not kept", "No means this year."):
        assert there in page


def test_changes_and_removes_after_asking(city: Service) -> None:
    client, table = browsing(city.dina), founded(city.dina)
    here, bus = f"/tables/{table}/", joined(city.dina, table)
    practice, process = shared(city.dina, table, bus), written(city.dina, table, bus)
    changes = (
        (
            f"members/{bus}/change/",
            {"organisation": "TEC", "sector": "transport", "function": "f", "since": "2026-01-01"},
        ),
        (f"practices/{practice}/change/", {"title": "Sitting", "what": "Sit.", "owner": str(bus)}),
        (f"working/{process}/change/", {"title": "Waiting", "how": "Wait.", "owner": str(bus)}),
    )
    for address, told in changes:
        begins = client.get(here + address).content.decode()
        assert "selected" in begins
        assert client.post(here + address, _sent(**told)).url == here, address
    page = client.get(here).content.decode()
    assert all(there in page for there in ("TEC", "Sitting", "Waiting"))
    for address in (f"entries/{practice}/remove/", f"entries/{process}/remove/", f"members/{bus}/remove/"):
        asked = client.get(here + address).content.decode()
        assert "for good" in asked
        assert client.post(here + address).url == here
    found = seen(city.dina, table)
    assert (found.entries.kept, found.content.members) == ((), ())


def test_closes_opens_again_and_erases(city: Service) -> None:
    client, table = browsing(city.dina), founded(city.dina)
    here = f"/tables/{table}/"
    meeting = planned(city.dina, table, a_meeting(2))
    refused = client.post(f"{here}close/", _sent(words="The end."))
    assert (refused.status_code, "A meeting is planned" in refused.content.decode()) == (409, True)
    cancel = f"{here}meetings/{meeting}/cancel/"
    assert client.post(cancel, _sent(why="The end.")).url == f"{here}meetings/{meeting}/"
    assert client.post(f"{here}close/", _sent(words="The end.")).url == here
    closed = client.get(here).content.decode()
    assert "This table meets no more" in closed
    assert "members/new/" not in closed
    assert "closed" not in client.get("/tables/").content.decode().split("<table")[-1]
    assert str(table) in client.get("/tables/?show=closed").content.decode()
    assert client.get(f"{here}reopen/").status_code == 200
    assert client.post(f"{here}reopen/").url == here
    assert "members/new/" in client.get(here).content.decode()
    assert "for good" in client.get(f"{here}erase/").content.decode()
    assert client.post(f"{here}erase/").url == "/tables/"
    assert client.get(here).status_code == 404


def test_stands_in_my_work_when_something_is_due(city: Service) -> None:
    table, later = founded(city.dina), founded(city.dina)
    planned(city.dina, table, a_meeting(2))
    planned(city.dina, later, a_meeting(60))
    for worker in (city.dina, city.anna):
        page = browsing(worker).get("/work/").content.decode()
        assert f"/tables/{table}/" in page
        assert f"/tables/{later}/" not in page
    assert f"/tables/{table}/" not in browsing(city.bert).get("/work/").content.decode()


@pytest.mark.parametrize(("language", "words"), [("nl", "Wie aan tafel zit"), ("fr", "Qui siège à la table")])
def test_is_in_dutch_and_french(city: Service, language: str, words: str) -> None:
    table = founded(city.dina)
    documented(city.dina, table)
    assert words in browsing(city.dina, language).get(f"/tables/{table}/").content.decode()


def test_says_of_a_meeting_whose_day_went_by_that_it_waits(city: Service) -> None:
    table = founded(city.dina)
    planned(city.dina, table, a_meeting(-3))
    page = seen(city.dina, table)
    assert page.is_late
    assert page.next_meeting is not None
    assert page.next_meeting[1].state is MeetingState.PLANNED


def _sent(**told: str) -> dict[str, str]:
    return {"submission": str(new_id()), **told}


def test_says_to_add_an_organisation_before_one_can_take_something_on(city: Service) -> None:
    client, table = browsing(city.dina), founded(city.dina)
    for address in ("agreements/new/", "practices/new/", "working/new/"):
        page = client.get(f"/tables/{table}/{address}").content.decode()
        assert f"/tables/{table}/members/new/" in page, address
    joined(city.dina, table)
    page = client.get(f"/tables/{table}/agreements/new/").content.decode()
    assert "Add the organisations first" not in page
