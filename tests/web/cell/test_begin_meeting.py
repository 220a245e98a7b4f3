"""Beginning a meeting …"""

from browsing import browsing
from cell.given import a_meeting
from cell.given_room import held
from web.cell.held_pages import pages, text_of


def test_says_what_it_means_and_happens_on_the_day_alone() -> None:
    room = held(begun=False)
    client, at = browsing(room.town.city.cas), pages(room)
    assert "nobody can be invited for it" in text_of(client.get(at["begin"]))
    later = a_meeting(room.town, room.cell)
    refused = client.post(f"/cell/meetings/{later}/begin/")
    assert refused.status_code == 409
    assert client.post(at["begin"]).url == at["running"]
