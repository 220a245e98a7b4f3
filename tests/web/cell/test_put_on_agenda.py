"""The page that puts a case on the agenda …"""

from browsing import browsing
from cell.given import listed
from cell.given_meetings import planned
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
