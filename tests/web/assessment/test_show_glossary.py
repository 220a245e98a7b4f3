"""The page of a service's shared language …"""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from assessment.speaking import RADICAL, a_service, adopted, changed, proposed, reworded, said
from browsing import browsing
from houvast.assessment.selectors.show_glossary import show_glossary
from houvast.assessment.values.language import Change
from world import Service

ADDRESS = "/assessment/language/"


@pytest.fixture(scope="module")
def service() -> Service:
    return a_service()


def test_shows_what_came_with_the_product_as_proposed(service: Service) -> None:
    page = browsing(service.dina, "nl").get(ADDRESS).content.decode()
    for there in ("radicaal", "bezorgdheid", "Voorgestelde tekst die met het product kwam", "Boekje (pdf)"):
        assert there in page
    assert "Opzijgelaten" not in page


def test_says_when_a_term_was_adopted_and_what_is_discussed(service: Service) -> None:
    term = proposed(service.anna, reworded("on the list"))
    assert "huddle on the list" in browsing(service.bert).get(ADDRESS).content.decode()
    adopted(service.coach, term)
    page = browsing(service.bert).get(ADDRESS, {"q": "on the list"}).content.decode()
    assert "Adopted on" in page
    assert "Being discussed" not in page


def test_looks_by_word_and_by_letter(service: Service) -> None:
    client = browsing(service.anna)
    found = client.get(ADDRESS, {"q": "RADICALS"}).content.decode()
    assert ">radical</a>" in found
    assert ">hearsay</a>" not in found
    letter = client.get(ADDRESS, {"letter": "h"}).content.decode()
    assert ">hearsay</a>" in letter
    assert ">radical</a>" not in letter
    nothing = client.get(ADDRESS, {"q": "zeppelin"}).content.decode()
    assert "No term with this word" in nothing


def test_shows_what_was_left_aside_apart(service: Service) -> None:
    adopted(service.coach, changed(service.anna, RADICAL, Change.LEAVE))
    page = browsing(service.anna).get(ADDRESS).content.decode()
    assert "Left aside" in page
    adopted(service.coach, changed(service.anna, RADICAL, Change.KEEP))
    assert "Left aside" not in browsing(service.anna).get(ADDRESS).content.decode()


def test_has_links_to_the_shared_eye_for_who_looks_along(service: Service) -> None:
    assert "Our shared eye" in browsing(service.anna).get(ADDRESS).content.decode()
    assert '<nav class="hv-sections' not in browsing(service.dina).get(ADDRESS).content.decode()


def test_costs_the_same_whatever_there_is(service: Service) -> None:
    counts = []
    said(service.bert, proposed(service.anna, reworded("many")))
    for _ in range(2):
        with service.anna.acts() as anna, CaptureQueriesContext(connection) as captured:
            show_glossary(anna, "en")
        counts.append(len(captured))
        for number in range(4):
            said(service.bert, proposed(service.anna, reworded(f"many {number}")))
    assert counts[0] == counts[1]
