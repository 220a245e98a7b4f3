"""The page of a proposal to the mayor …"""

from datetime import timedelta
from uuid import UUID

import pytest

from browsing import browsing
from cell.given import a_cell
from cell.given_cases import seen
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Town


def fields(**more: str) -> dict[str, str]:
    told = {
        "submission": str(new_id()),
        "by": "Youth service",
        "name": "Younes Haddad",
        "municipality": "City",
        "born_on": "",
        "contact": "",
        "about": "willing",
        "words": "He said twice that he wants to fight for them himself.",
        "source": "The youth worker",
        "source_kind": "heard",
        "provenance": "partner",
        "category": "risk_situations",
        "special": "",
        "special_why": "",
        "positive": "He trains on Thursdays.",
        "positive_source": "His trainer",
        "positive_kind": "seen",
        "positive_provenance": "partner",
        "positive_category": "social_context",
        "done": "Two talks.",
        "why_not_less": "He stays away.",
    }
    return told | more


@pytest.fixture(scope="module")
def address(town: Town) -> str:
    return f"/cell/cells/{a_cell(town, 'french_community')}/propose/"


def test_stands_beside_the_law_and_the_way_for_urgent_danger(town: Town, address: str) -> None:
    page = browsing(town.city.cas).get(address).content.decode()
    for there in (
        "mentally shaped for or willing to commit terrorist acts",
        "intelligence law art. 3, 15°",
        "Urgent danger? Not through the cell",
        "/aids/grave-danger/",
        "political opinions, religious or philosophical beliefs",
        "Guide to services",
    ):
        assert there in page, there
    assert "not_ter" not in page
    assert "best_interests" not in page


def test_opens_the_case(town: Town, address: str) -> None:
    sent = fields()
    answer = browsing(town.city.cas).post(address, sent)
    assert (answer.status_code, answer.url) == (303, f"/cell/cases/{sent['submission']}/")
    page = seen(town.city.mira, UUID(sent["submission"]))
    assert page.content.proposal.indications[0].category == "risk_situations"


def test_refuses_ideas_alone_kindly_and_keeps_what_was_typed(town: Town, address: str) -> None:
    """F4."""
    sent = fields(about="ideas", special="belief", special_why="It explains what he said.")
    refused = browsing(town.city.cas).post(address, sent)
    page = refused.content.decode()
    assert refused.status_code == 422
    for there in ("nothing to bring before a mayor", "guidance service can help", "He said twice"):
        assert there in page


def test_asks_of_a_child_only_after_its_birth_date_was_given(town: Town, address: str) -> None:
    """F14: no age is asked; the questions come when a date that is known says so."""
    client = browsing(town.city.cas)
    born = (clock.today() - timedelta(days=365 * 11)).isoformat()
    sent = fields(born_on=born)
    refused = client.post(address, sent)
    page = refused.content.decode()
    assert refused.status_code == 422
    assert 'name="best_interests"' in page
    assert "best interests of the child" in page
    lower = client.post(address, sent | {"best_interests": "Rest at home."})
    assert (lower.status_code, "younger than 12" in lower.content.decode()) == (422, True)
    weighed = sent | {"best_interests": "Rest at home.", "special_reasons": "No other way."}
    assert client.post(address, weighed).status_code == 303


def test_offers_the_box_when_text_looks_copied_from_the_database(town: Town, address: str) -> None:
    """F8."""
    client = browsing(town.city.cas)
    sent = fields(done="Volgens OCAD niveau 3.")
    refused = client.post(address, sent)
    page = refused.content.decode()
    assert refused.status_code == 422
    for there in ("looks like a card", 'name="not_ter"', "24 § 2"):
        assert there in page, there
    assert client.post(address, sent | {"not_ter": "on"}).status_code == 303


def test_is_in_dutch_and_french(town: Town, address: str) -> None:
    assert "Een voorstel aan de burgemeester" in browsing(town.city.cas, "nl").get(address).content.decode()
    assert "Une proposition au bourgmestre" in browsing(town.city.cas, "fr").get(address).content.decode()


def test_asks_for_no_category_where_the_regime_holds_none(town: Town) -> None:
    """F17: an unknown list says so and is never filled in by us."""
    page = browsing(town.city.cas).get(f"/cell/cells/{a_cell(town)}/propose/").content.decode()
    assert 'name="category"' not in page
    assert "the federal law is silent on this" in page
