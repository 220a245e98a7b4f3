"""Beginning an item …"""

from browsing import browsing
from cell.given_room import held
from web.cell.held_pages import pages, text_of


def test_says_who_comes_in_and_takes_one_at_a_time() -> None:
    room = held(items=2)
    client, at = browsing(room.town.city.cas), pages(room)
    second = f"/cell/items/{room.items[1]}/begin/"
    assert "Only those come in who are invited for this case" in text_of(client.get(second))
    assert client.post(second).status_code == 409
    assert client.post(at["begin_item"]).url == at["running"]
