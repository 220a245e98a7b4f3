"""The page of one note of one's own …"""

import pytest

from browsing import browsing
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from outreach.given import a_street_team, a_talk, remembered
from world import Service


@pytest.fixture(scope="module")
def street() -> Service:
    return a_street_team()


def test_shows_a_plain_list_of_talks_and_the_day_it_goes(street: Service) -> None:
    number = remembered(street.anna, "Lina", a_talk("She wants to study abroad."))
    page = browsing(street.anna).get(f"/outreach/remembered/{number}/").content.decode()
    for there in (
        "Lina",
        "Disappears on",
        "She wants to study abroad.",
        "The future, school",
        "Forget now",
    ):
        assert there in page


def test_has_no_name_in_its_title(street: Service) -> None:
    number = remembered(street.anna, "Lina")
    page = browsing(street.anna).get(f"/outreach/remembered/{number}/").content.decode()
    assert "Lina" not in page[page.index("<title>") : page.index("</title>")]


def test_takes_talks_renewals_and_leave(street: Service) -> None:
    number = remembered(street.anna, "Lina")
    address, client = f"/outreach/remembered/{number}/", browsing(street.anna)

    def send(act: str, **fields: object) -> int:
        sent = {"submission": str(new_id()), "on": clock.today().isoformat()}
        return client.post(f"{address}{act}/", {**sent, **fields}).status_code

    assert send("talk", words="She found a school.") == 303
    assert send("longer", who="Lina", how="Aloud.") == 422
    assert send("longer", who="Lina", how="Aloud, on the bench", agrees="on") == 303
    page = client.get(address).content.decode()
    for there in ("She found a school.", "Kept longer", "Aloud, on the bench"):
        assert there in page
    assert "Forget now?" in client.get(f"{address}remove/").content.decode()
    assert client.post(f"{address}remove/").status_code == 303
    assert client.get(address).status_code == 404
