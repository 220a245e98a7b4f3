"""The page from contact to guidance …"""

import pytest

from browsing import browsing
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from outreach.given import a_street_team, a_talk, remembered
from world import Service


@pytest.fixture(scope="module")
def street() -> Service:
    return a_street_team()


def fields(street: Service) -> dict[str, object]:
    return {
        "submission": str(new_id()),
        "agreed_on": clock.today().isoformat(),
        "agreed_by": "Lina",
        "agreed_to": "Three talks about school",
        "agreed_how": "Aloud, on the bench",
        "stand_in": str(street.coach.user_id),
        "keeps": "remove",
    }


def test_shows_everything_that_could_come_along_and_ticks_nothing(street: Service) -> None:
    number = remembered(street.anna, "Lina", a_talk("She wants to study abroad."))
    address = f"/outreach/remembered/{number}/begin/"
    page = browsing(street.anna).get(address).content.decode()
    for there in ("what you wrote: She wants to study abroad.", "what it was about: The future, school"):
        assert there in page
    assert " checked" not in page
    assert 'value="Lina"' not in page


def test_opens_the_trajectory_with_what_was_ticked_and_its_source(street: Service) -> None:
    talk = a_talk("She wants to study abroad.")
    number = remembered(street.anna, "Lina", talk)
    address, client = f"/outreach/remembered/{number}/begin/", browsing(street.anna)
    sent = {**fields(street), "take": [f"words:{talk.id}"]}
    answer = client.post(address, sent)
    assert (answer.status_code, answer.url) == (303, f"/guidance/{sent['submission']}/")
    page = client.get(answer.url).content.decode()
    for there in (
        "She wants to study abroad.",
        "outreach, on ",
        "Lina said yes. To what: Three talks about school. How: Aloud, on the bench.",
        "Through outreach.",
        "Said by the person",
    ):
        assert there in page
    assert "the future" not in page.lower()
    assert client.post(address, sent).url == answer.url


def test_begins_nothing_without_the_yes(street: Service) -> None:
    number = remembered(street.anna, "Lina")
    address, client = f"/outreach/remembered/{number}/begin/", browsing(street.anna)
    sent = fields(street)
    for missing in ("agreed_by", "agreed_to", "agreed_how", "agreed_on", "stand_in", "keeps"):
        assert client.post(address, {**sent, missing: ""}).status_code == 422
    assert client.get(f"/guidance/{sent['submission']}/").status_code == 404
    assert client.get(f"/outreach/remembered/{number}/").status_code == 200


def test_refuses_an_item_nobody_offered(street: Service) -> None:
    number, other = remembered(street.anna), a_talk()
    address, client = f"/outreach/remembered/{number}/begin/", browsing(street.anna)
    sent = {**fields(street), "take": [f"words:{other.id}"]}
    assert client.post(address, sent).status_code == 422
