"""Noting that somebody left …"""

from browsing import browsing
from cell.given_room import held, statements_of
from web.cell.held_pages import pages, sent, text_of


def test_takes_one_tap_and_gives_them_nothing_from_then_on() -> None:
    room = held()
    extract = room.extract()
    room.came(room.elsewhere, room.seat("police"))
    client, at = browsing(room.town.city.cas), pages(room)
    assert "Police" in text_of(client.get(at["left"]))
    assert client.post(at["left"], sent(who=str(room.seat("police")))).url.startswith(at["running"] + "#")
    room.shows(extract)
    assert statements_of(room.town.city.pol, room.tag) == ()
    assert len(statements_of(room.town.elsewhere.solange, room.tag)) == 1
