"""The order of an agenda …"""

from browsing import browsing
from cell.given import listed, on_agenda
from cell.given_meetings import planned
from houvast.kernel.ids import new_id
from world import Town


def test_moves_items_with_plain_buttons_and_comes_back_at_the_item(town: Town) -> None:
    given = planned(town)
    second = on_agenda(town, given.meeting, listed(town, given.cell))
    mira = browsing(town.city.mira)
    answer = mira.post(f"/cell/items/{second}/place/", {"submission": str(new_id()), "to": "earlier"})
    assert (answer.status_code, answer.url) == (303, f"/cell/meetings/{given.meeting}/#item-{second}")
    page = mira.get(f"/cell/meetings/{given.meeting}/").content.decode()
    assert page.index(f"item-{second}") < page.index(f"item-{given.item}")
    assert page.count('name="to" value="earlier"') == page.count('name="to" value="later"') == 1
    assert mira.get(f"/cell/items/{second}/place/").status_code == 200
    assert mira.post(f"/cell/items/{second}/place/", {"submission": str(new_id())}).status_code == 422
