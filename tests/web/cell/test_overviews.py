"""The pages of an overview, without a script …"""

import html
from uuid import UUID

import pytest

from browsing import browsing
from cell.given import INDICATION, STRENGTH, a_cell, listed
from cell.given_overviews import WELL, WORRY, asked_for, gave
from cell.given_overviews import held as held_back
from cell.given_room import held
from cell.kept import in_days
from houvast.cell.services.postpone_telling import Postponement, postpone_telling
from houvast.cell.values.overviews import entry_number
from houvast.kernel.ids import new_id
from world import Town

ASKED = {
    "on": str(in_days(0)),
    "asker": "young",
    "who": "Younes Haddad",
    "how": "spoken",
    "checked": "His identity card.",
    "language": "nl",
}
GIVEN = {"on": str(in_days(0)), "to": "Younes Haddad", "how": "hand", "has_read": "on"}


def sends(form: dict[str, str]) -> dict[str, str]:
    return {"submission": str(new_id())} | form


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_go_from_the_question_to_the_hand_that_gets_it(town: Town, language: str) -> None:
    case = listed(town, a_cell(town))
    cas, mira = browsing(town.city.cas, language), browsing(town.city.mira, language)
    address = f"/cell/cases/{case}/overviews/new/"
    assert cas.get(address).status_code == 200
    assert cas.post(address, sends(ASKED | {"checked": " "})).status_code == 422
    overview = cas.post(address, sends(ASKED)).url
    seen = html.unescape(cas.get(overview).content.decode())
    assert "Op" in seen
    assert STRENGTH.words in seen
    assert INDICATION.source not in seen
    number = UUID(overview.rstrip("/").rsplit("/", 1)[1])
    entries = {key: f"{overview}entries/{entry_number(number, key)}/" for key in (WELL, WORRY)}
    assert cas.get(f"{entries[WELL]}words/").status_code == 200
    assert cas.post(f"{entries[WELL]}words/", sends({"words": "Je traint graag."})).status_code == 303
    assert "Je traint graag." in cas.get(overview).content.decode()
    told = {"ground": "police_or_justice", "reasons": "A patrol saw it.", "until_on": str(in_days(20))}
    assert cas.post(f"{entries[WORRY]}hold/", sends(told | {"reasons": " "})).status_code == 422
    assert cas.post(f"{entries[WORRY]}hold/", sends(told)).status_code == 303
    assert "A patrol saw it." in cas.get(overview).content.decode()
    assert mira.post(f"{overview}give/", sends(GIVEN | {"has_read": ""})).status_code == 422
    assert mira.post(f"{overview}give/", sends(GIVEN)).status_code == 303
    seen = cas.get(overview).content.decode()
    assert "A patrol saw it." not in seen
    assert "entries/" not in seen


def test_give_back_what_was_held_back(town: Town) -> None:
    case = listed(town, a_cell(town))
    overview = asked_for(town, case)
    held_back(town.city.cas, case, overview, WELL)
    cas, page = browsing(town.city.cas), f"/cell/cases/{case}/overviews/{overview}/"
    say = f"{page}entries/{entry_number(overview, WELL)}/say/"
    assert say in cas.get(page).content.decode()
    assert cas.get(say).status_code == 200
    assert cas.post(say).status_code == 303
    assert say not in cas.get(page).content.decode()


def test_ask_the_coordinator_for_the_page_the_mayor_signed(town: Town) -> None:
    case = listed(town, a_cell(town))
    page = f"/cell/cases/{case}/overviews/{asked_for(town, case)}/give/"
    assert 'name="paper"' in browsing(town.city.cas).get(page).content.decode()
    assert 'name="paper"' not in browsing(town.city.mira).get(page).content.decode()


def test_take_reasons_for_answering_later(town: Town) -> None:
    """F13: where a text gives the time."""
    case = listed(town, a_cell(town, "french_community"))
    page = f"/cell/cases/{case}/overviews/{asked_for(town, case)}/"
    cas = browsing(town.city.cas)
    assert f"{page}later/" in cas.get(page).content.decode()
    assert cas.post(f"{page}later/", sends({"reasons": " "})).status_code == 422
    assert cas.post(f"{page}later/", sends({"reasons": "The mayor is away."})).status_code == 303
    seen = cas.get(page).content.decode()
    assert "The mayor is away." in seen
    assert f"{page}later/" not in seen


def test_offer_no_giving_while_telling_is_postponed(town: Town) -> None:
    case = listed(town, a_cell(town))
    page = f"/cell/cases/{case}/overviews/{asked_for(town, case)}/"
    with town.city.cas.acts() as cas:
        postpone_telling(cas, Postponement(case, new_id(), "It would end the talks.", in_days(20)))
    assert f"{page}give/" not in browsing(town.city.mira).get(page).content.decode()
    assert browsing(town.city.mira).post(f"{page}give/", sends(GIVEN)).status_code in {409, 422}


def test_stand_in_the_story_of_the_case(town: Town) -> None:
    case = listed(town, a_cell(town))
    overview = asked_for(town, case)
    page = browsing(town.city.cas).get(f"/cell/cases/{case}/").content.decode()
    assert f"/cell/cases/{case}/overviews/{overview}/" in page
    assert "not given yet" in page
    gave(town.city.mira, case, overview)
    assert "not given yet" not in browsing(town.city.cas).get(f"/cell/cases/{case}/").content.decode()


def test_say_that_a_period_nobody_read_is_not_known(town: Town) -> None:
    """F13: no day of ours stands in for it."""
    case = listed(town, a_cell(town, "flanders"))
    page = browsing(town.city.cas).get(f"/cell/cases/{case}/overviews/{asked_for(town, case)}/")
    assert "Unknown: ask for the local decree" in page.content.decode()


@pytest.mark.parametrize("page", ["", "print/", "give/"])
def test_do_not_exist_for_the_other_seats_and_the_partners(town: Town, page: str) -> None:
    """F3: police, prevention, a superior, a social worker, an officer."""
    case = listed(town, a_cell(town))
    address = f"/cell/cases/{case}/overviews/{asked_for(town, case)}/{page}"
    city, centre = town.city, town.centre
    for person in (city.pol, city.prisca, city.dpo, centre.siham, centre.anna):
        assert browsing(person).get(address).status_code == 404


def test_show_a_service_what_it_told_itself() -> None:
    one = held()
    one.extract("He trains on Thursdays.")
    siham = browsing(one.town.centre.siham)
    address = f"/cell/taking-part/{one.participation}/told/"
    assert address in siham.get(f"/cell/taking-part/{one.participation}/").content.decode()
    page = siham.get(address).content.decode()
    assert "He trains on Thursdays." in page
    assert "Younes" not in page.split("<title>")[1].split("</title>")[0]
    assert browsing(one.town.city.cas).get(address).status_code == 404
