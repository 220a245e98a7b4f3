"""Taking something off the screen …"""

from browsing import browsing
from cell.given_room import held
from web.cell.held_pages import pages, text_of


def test_asks_first_where_no_button_was_pressed() -> None:
    room = held()
    extract = room.extract()
    room.came(room.elsewhere)
    off = f"/cell/shown/{room.shows(extract)}/off/"
    client = browsing(room.town.city.cas)
    assert "Take off the screen" in text_of(client.get(off))
    assert client.post(off).url == pages(room)["running"] + "#statements"
    assert room.on_screen() == ()
