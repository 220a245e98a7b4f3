"""The page that puts a case on the agenda …"""

import html

import pytest

from browsing import browsing
from cell.given import a_proposal, listed
from cell.given_meetings import planned
from cell.kept import discussed, in_days
from houvast.access.selectors.show_draft import show_draft
from houvast.kernel.ids import new_id
from world import Town


def test_offers_cases_of_the_list_that_are_not_on_it_yet(town: Town) -> None:
    given = planned(town)
    cas = browsing(town.city.cas)
    address = f"/cell/meetings/{given.meeting}/items/new/"
    assert "No case can be put on it" in cas.get(address).content.decode()
    second = listed(town, given.cell)
    assert f'value="{second}"' in cas.get(address).content.decode()
    sent = {"submission": str(new_id()), "case": str(second), "objective": "To find work."}
    assert cas.post(address, sent | {"objective": ""}).status_code == 422
    answer = cas.post(address, sent)
    assert (answer.status_code, answer.url) == (303, f"/cell/items/{sent['submission']}/")
    assert "To find work." in cas.get(answer.url).content.decode()


def test_begins_with_the_case_one_came_from(town: Town) -> None:
    given = planned(town)
    second = listed(town, given.cell)
    page = browsing(town.city.cas).get(f"/cell/meetings/{given.meeting}/items/new/", {"case": str(second)})
    assert f'value="{second}" selected' in page.content.decode()


@pytest.mark.parametrize(("language", "found"), [("nl", "1 casus gevonden"), ("fr", "1 cas trouvé")])
def test_looks_for_a_name_that_stands_in_no_address_and_keeps_what_was_typed(
    town: Town, language: str, found: str
) -> None:
    """No personal data in an address: the words come posted, with a button of their own."""
    given = planned(town)
    name = f"Sara {language}"
    case = listed(town, given.cell, a_proposal(name))
    discussed(case, in_days(-1))
    cas = browsing(town.city.cas, language)
    address = f"/cell/meetings/{given.meeting}/items/new/"
    page = html.unescape(cas.get(address).content.decode())
    assert name not in page
    assert 'name="look_up"' in page
    sent = {"submission": str(new_id()), "case": "", "objective": "To find work.", "sought": name}
    answer = cas.post(address, sent | {"look_up": "1"})
    page = html.unescape(answer.content.decode())
    assert answer.status_code == 200
    assert found in page
    assert f'value="{case}" selected' in page
    assert "To find work." in page
    assert f'value="{name}"' in page
    draft = page.split('data-autosave="')[1].split('"')[0]
    assert cas.post(draft, sent | {"objective": f"Work for {language}."}).status_code == 204
    with town.city.cas.acts() as actor:
        kept = show_draft(actor, "cell.put_on_agenda", given.meeting)
    assert kept is not None
    values = [value for field in kept.fields for value in field.values]
    assert f"Work for {language}." in values
    assert name not in values
    none = html.unescape(cas.post(address, sent | {"sought": "Xzqw", "look_up": "1"}).content.decode())
    assert name not in none
    answer = cas.post(address, sent | {"case": str(case)})
    assert (answer.status_code, answer.url) == (303, f"/cell/items/{sent['submission']}/")


def test_has_nothing_to_look_for_where_every_case_stands_there(town: Town) -> None:
    given = planned(town)
    listed(town, given.cell)
    page = browsing(town.city.cas).get(f"/cell/meetings/{given.meeting}/items/new/").content.decode()
    assert 'name="look_up"' not in page
