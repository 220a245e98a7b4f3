"""Removing a point …"""

import re

from browsing import browsing
from cell.given_room import held
from web.cell.held_pages import pages, sent, text_of


def test_asks_first_and_takes_it_off_the_wall() -> None:
    room = held()
    client, at = browsing(room.town.city.cas), pages(room)
    client.post(at["point"], sent(kind="positive", words="He trains."))
    assert room.on_screen() == ("He trains.",)
    (point,) = re.findall(r"/cell/points/([0-9a-f-]{36})/remove/", text_of(client.get(at["running"])))
    assert "Remove a point" in text_of(client.get(f"/cell/points/{point}/remove/"))
    assert client.post(f"/cell/points/{point}/remove/").url == at["running"] + "#points"
    assert room.on_screen() == ()
