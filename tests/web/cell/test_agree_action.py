"""Agreeing an action …"""

from browsing import browsing
from cell.given_room import held
from web.cell.held_pages import pages, sent, text_of


def test_comes_back_whole_when_something_is_missing() -> None:
    room = held()
    room.came(room.elsewhere)
    client, at = browsing(room.town.city.cas), pages(room)
    refused = client.post(at["action"], sent(owner="", what="They call him.", by=""))
    assert refused.status_code == 422
    assert "They call him." in text_of(refused)
    assert str(room.centre) not in text_of(refused)
