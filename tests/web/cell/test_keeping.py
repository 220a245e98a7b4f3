"""The pages between list and deletion, without a script …"""

from uuid import UUID

import pytest

from browsing import browsing
from cell.given import a_cell, listed
from cell.kept import in_days, stands
from houvast.access.models.dossiers import Dossier
from houvast.kernel.ids import new_id
from world import Town


@pytest.fixture
def case(town: Town) -> UUID:
    return listed(town, a_cell(town, "french_community"))


FORMS = {
    "review": ("mira", {"reasons": "He was seen with them.", "review_on": str(in_days(60))}),
    "put-forward": ("cas", {"reasons": "He works again."}),
    "close": ("mira", {"reasons": "Nothing pointed that way.", "positive": "He works again."}),
    "trajectory": (
        "cas",
        {"on": str(in_days(0)), "own_words": "I want work.", "agreed": "A talk a week.", "contact": "Fatma"},
    ),
    "told": ("cas", {"on": str(in_days(0)), "by": "Fatma", "what": "That services met."}),
    "not-yet-told": ("cas", {"reasons": "It would end the talks.", "until_on": str(in_days(20))}),
}


@pytest.mark.parametrize("page", FORMS)
@pytest.mark.parametrize("language", ["nl", "fr"])
def test_keep_what_was_typed_and_show_it_in_the_story(
    town: Town, case: UUID, page: str, language: str
) -> None:
    who, typed = FORMS[page]
    client = browsing(getattr(town.city, who), language)
    address = f"/cell/cases/{case}/{page}/"
    assert client.get(address).status_code == 200
    assert client.post(address, {"submission": str(new_id())}).status_code == 422
    answer = client.post(address, {"submission": str(new_id())} | typed)
    assert answer.status_code == 303
    story = client.get(answer.url).content.decode()
    assert (typed.get("reasons") or typed.get("what") or typed["agreed"]) in story


@pytest.mark.parametrize("page", ["review", "close", "longer"])
def test_of_the_mayor_do_not_exist_for_the_coordinator(town: Town, case: UUID, page: str) -> None:
    """F4."""
    assert browsing(town.city.cas).get(f"/cell/cases/{case}/{page}/").status_code == 404


@pytest.mark.parametrize("page", [*FORMS, "longer"])
def test_do_not_exist_for_the_other_seats_and_the_partners(town: Town, case: UUID, page: str) -> None:
    """F3: police, prevention, a superior, a social worker, an officer."""
    city, centre = town.city, town.centre
    for person in (city.pol, city.prisca, city.dpo, centre.siham, centre.anna, town.elsewhere.chloe):
        assert browsing(person).get(f"/cell/cases/{case}/{page}/").status_code == 404


def test_say_that_a_case_stands_still_and_when_a_closed_one_goes(town: Town, case: UUID) -> None:
    Dossier.objects.using("owner").filter(id=case).update(state="frozen")
    mira = browsing(town.city.mira)
    assert "stands still" in mira.get(f"/cell/cases/{case}/").content.decode()
    mira.post(f"/cell/cases/{case}/close/", {"submission": str(new_id())} | FORMS["close"][1])
    assert stands(case)[0] == "closed"
    assert "is erased, with its keys" in mira.get(f"/cell/cases/{case}/").content.decode()


def test_ask_for_the_local_decision_before_anything_is_written(town: Town) -> None:
    """F12: where no text gives the period, the page leads to the cell's own decision and its source."""
    cell = a_cell(town, "flanders")
    silent, known = listed(town, cell), listed(town, a_cell(town, "french_community"))
    asks = f"/cell/cells/{cell}/period/?kind=retention_after_last_discussion"
    mira = browsing(town.city.mira)
    assert asks in mira.get(f"/cell/cases/{silent}/close/").content.decode()
    assert "/period/" not in mira.get(f"/cell/cases/{known}/close/").content.decode()
