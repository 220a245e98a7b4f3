"""The page on which something is proposed for a term …"""

import pytest

from assessment.speaking import RADICAL, a_service
from browsing import browsing
from houvast.assessment.values.shipped_terms import shipped_id
from houvast.kernel.ids import new_id
from world import Service


@pytest.fixture(scope="module")
def service() -> Service:
    return a_service()


def test_begins_with_the_words_as_they_stand(service: Service) -> None:
    page = browsing(service.anna, "nl").get(f"/assessment/language/{RADICAL}/propose/").content.decode()
    for there in ("Een jongere vindt dat niemand nog mag vliegen", "radicale, radicalen", "De tekst nemen"):
        assert there in page


def test_needs_a_choice_and_a_reason_alone_to_take_it_as_it_stands(service: Service) -> None:
    client, address = browsing(service.anna), f"/assessment/language/{RADICAL}/propose/"
    sent = {"submission": str(new_id()), "language": "en", "why": "it is what we mean"}
    assert client.post(address, sent).status_code == 422
    answer = client.post(address, sent | {"change": "keep"})
    assert (answer.status_code, answer.url) == (303, f"/assessment/language/{RADICAL}/")
    page = client.get(answer.url).content.decode()
    assert "Take the text as it stands" in page
    assert "it is what we mean" in page


def test_says_so_when_the_words_are_the_same(service: Service) -> None:
    client, address = browsing(service.anna), f"/assessment/language/{shipped_id('need')}/propose/"
    sent = {
        "submission": str(new_id()),
        "language": "en",
        "change": "reword",
        "name": "",
        "why": "other words",
    }
    answer = client.post(address, sent)
    assert answer.status_code == 422
    assert "Write the term and what you mean by it." in answer.content.decode()
