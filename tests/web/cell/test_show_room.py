"""The wall …"""

from browsing import browsing
from cell.given_room import held
from web.cell.held_pages import pages, text_of


def test_looks_by_itself_without_being_active() -> None:
    room = held()
    page = text_of(browsing(room.town.city.cas).get(pages(room)["wall"]))
    assert "X-Houvast-Poll" in page
    assert "every 5s" in page


def test_leads_into_no_file_and_names_nobody_in_its_title() -> None:
    room = held()
    page = text_of(browsing(room.town.city.cas).get(pages(room)["wall"]))
    assert "<title>The room" in page
    for address in ("/cell/cases/", "/cell/items/", "/cell/extracts/", "/running/"):
        assert address not in page
