"""The page of one term of the shared language …"""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from assessment.speaking import RADICAL, a_service, adopted, changed, proposed, reworded, said
from browsing import browsing
from houvast.assessment.selectors.show_term import show_term
from houvast.assessment.values.language import Change, Stance
from houvast.assessment.values.shipped_terms import shipped_id
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Service


@pytest.fixture(scope="module")
def service() -> Service:
    return a_service()


def address(term: object) -> str:
    return f"/assessment/language/{term}/"


def test_shows_the_law_beside_what_the_team_means(service: Service) -> None:
    page = browsing(service.anna, "nl").get(address(shipped_id("polarisation"))).content.decode()
    for there in (
        "Wat wij ermee bedoelen",
        "Wat de wet zegt",
        "Vlaams decreet van 22 maart 2024",
        "Toxische polarisatie",
        "nagekeken op",
        "ejustice.just.fgov.be",
    ):
        assert there in page
    hearsay = browsing(service.anna, "fr").get(address(shipped_id("hearsay"))).content.decode()
    assert "Aucun texte de loi" in hearsay


def test_shows_versions_with_their_days_and_what_came_with_the_product(service: Service) -> None:
    adopted(service.coach, changed(service.anna, RADICAL, wording=reworded("down to the root")))
    adopted(service.steward, changed(service.bert, RADICAL, wording=reworded("thoroughly")), "we talked")
    page = browsing(service.anna).get(address(RADICAL)).content.decode()
    for there in (
        "What it meant when",
        "down to the root",
        "thoroughly",
        "Came with the product",
        "by Coach",
    ):
        assert there in page
    assert page.index("thoroughly") < page.index("down to the root")


def test_shows_what_is_said_and_offers_each_what_they_may_do(service: Service) -> None:
    term = proposed(service.anna, reworded("talked about"))
    said(service.bert, term, Stance.DISAGREES, "too narrow for the street")
    for person, may in (
        (service.anna, {"discuss", "withdraw"}),
        (service.bert, {"discuss"}),
        (service.coach, {"discuss", "adopt", "decline"}),
    ):
        page = browsing(person).get(address(term)).content.decode()
        assert "too narrow for the street" in page
        assert {
            act for act in ("discuss", "adopt", "decline", "withdraw") if f"/{term}/{act}/" in page
        } == may
    assert "/remarks/" in browsing(service.bert).get(address(term)).content.decode()
    assert "/remarks/" not in browsing(service.anna).get(address(term)).content.decode()


def test_asks_to_look_again_after_a_year(service: Service) -> None:
    signal = shipped_id("signal")
    with clock.frozen_at(clock.now() - timedelta(days=366)):
        adopted(service.coach, changed(service.anna, signal, Change.KEEP))
    assert "more than a year ago" in browsing(service.anna).get(address(signal)).content.decode()
    adopted(service.coach, changed(service.anna, signal, Change.KEEP))
    assert "more than a year ago" not in browsing(service.anna).get(address(signal)).content.decode()


def test_says_in_which_language_it_stands(service: Service) -> None:
    term = proposed(service.anna, reworded("english only"))
    adopted(service.coach, term)
    page = browsing(service.anna, "fr").get(address(term)).content.decode()
    assert "Voici le texte en anglais" in page
    assert 'lang="en">english only' in page


def test_is_not_there_for_a_number_of_nothing(service: Service) -> None:
    assert browsing(service.anna).get(address(new_id())).status_code == 404


def test_costs_the_same_whatever_was_said(service: Service) -> None:
    need, counts = shipped_id("need"), []
    for _ in range(3):
        proposal = changed(service.anna, need, wording=reworded(f"need {new_id().hex}"))
        said(service.bert, proposal)
        adopted(service.coach, proposal)
        with service.anna.acts() as anna, CaptureQueriesContext(connection) as captured:
            show_term(anna, need, "en")
        counts.append(len(captured))
    assert counts[0] == counts[2]
