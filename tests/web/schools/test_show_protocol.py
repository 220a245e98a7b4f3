"""The page of a protocol …"""

from datetime import timedelta

import pytest

from browsing import browsing
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from schools.given import a_school_team
from world import Service


@pytest.fixture(scope="module")
def city() -> Service:
    return a_school_team()


def test_is_written_agreed_changed_and_erased(city: Service) -> None:
    client, number, today = browsing(city.dina), new_id(), clock.today()
    told = {
        "submission": str(number),
        "organisation_kind": "school",
        "organisation": "Campus Vaartwijk",
        "reach_school": "Secretariat",
        "anchor": "Karim Vos",
        "anchor_function": "anchor",
        "anchor_organisation": "CLB De Kade",
        "crisis": "Call the head.\nThe care team stays with the class.",
        "valid_from": today.isoformat(),
        "valid_until": (today + timedelta(days=300)).isoformat(),
    }
    here = f"/schools/protocols/{number}/"
    assert client.post("/schools/protocols/new/", told).url == here
    page = client.get(here).content.decode()
    for there in (
        "<li>Call the head.</li>",
        "Karim Vos",
        "CLB De Kade",
        "Waits for the school",
        "Kept until",
    ):
        assert there in page
    agree = {"submission": str(new_id()), "by": "Hilde Peeters", "on": today.isoformat(), "how": "Signed"}
    assert client.post(here + "agreed/", agree).url == here
    assert "Waits for the school" not in client.get(here).content.decode()
    assert "Agreed" in client.get("/schools/?show=protocol").content.decode()
    changed = told | {"submission": str(new_id()), "reach_us": "The desk"}
    assert "Call the head." in client.get(here + "change/").content.decode()
    assert client.post(here + "change/", changed).url == here
    assert "Waits for the school" in client.get(here).content.decode()
    pupil = changed | {"crisis": "Call the father of Yassine."}
    assert client.post(here + "change/", pupil).status_code == 422
    assert client.get(here + "erase/").status_code == 200
    assert client.post(here + "erase/").url == "/schools/"
    assert client.get(here).status_code == 404
