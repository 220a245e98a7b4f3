"""The page on which a term is proposed …"""

import pytest

from assessment.speaking import a_service
from browsing import browsing
from houvast.kernel.ids import new_id
from world import Service

ADDRESS = "/assessment/language/new/"


@pytest.fixture(scope="module")
def service() -> Service:
    return a_service()


def fields(**more: str) -> dict[str, str]:
    told = {
        "submission": str(new_id()),
        "language": "en",
        "name": f"huddle {new_id().hex[:6]}",
        "meaning": "We stop and look together.",
        "examples": "- two of us read the note\r\n\r\n• and wait for a third",
        "counter_examples": "a quick word in the corridor",
        "is_not": "It is no meeting.",
        "other_forms": "huddles, huddled",
        "why": "we say it every day",
    }
    return told | more


def test_shows_it_to_be_discussed(service: Service) -> None:
    client, sent = browsing(service.anna), fields()
    for _ in range(2):
        answer = client.post(ADDRESS, sent)
        assert (answer.status_code, answer.url) == (303, f"/assessment/language/{sent['submission']}/")
    page = client.get(answer.url).content.decode()
    for there in (sent["name"], "A new term", "Proposed by Anna", "<li>two of us read the note</li>"):
        assert there in page
    assert page.count("we say it every day") == 1


def test_loses_nothing_when_it_is_refused(service: Service) -> None:
    client, sent = browsing(service.anna), fields(counter_examples="")
    answer = client.post(ADDRESS, sent)
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "We stop and look together." in page
    assert "Fill this in." in page


def test_asks_whether_it_is_somebody_and_takes_the_answer(service: Service) -> None:
    client, sent = browsing(service.anna), fields(examples="then we heard Yassine out")
    assert 'name="nobody"' not in client.get(ADDRESS).content.decode()
    answer = client.post(ADDRESS, sent)
    assert answer.status_code == 422
    page = answer.content.decode()
    for there in ("This looks like somebody", "Yassine", 'name="nobody"'):
        assert there in page
    assert client.post(ADDRESS, sent | {"nobody": "on"}).status_code == 303


def test_is_in_dutch_and_french(service: Service) -> None:
    assert "Wat bedoelen we ermee?" in browsing(service.anna, "nl").get(ADDRESS).content.decode()
    assert "entendons-nous par" in browsing(service.anna, "fr").get(ADDRESS).content.decode()
