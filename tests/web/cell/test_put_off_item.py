"""Putting a case off …"""

from browsing import browsing
from cell.given_room import held
from web.cell.held_pages import pages, sent, text_of


def test_asks_for_a_word_and_shows_where_it_stands() -> None:
    room = held()
    client, at = browsing(room.town.city.cas), pages(room)
    assert client.post(at["off"], sent(word="")).status_code == 422
    assert client.post(at["off"], sent(word="The school could not come.")).url == at["running"]
    page = text_of(client.get(at["running"]))
    assert "Put off" in page
    assert at["close"] in page
