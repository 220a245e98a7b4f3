"""Stating the legal frame …"""

from browsing import browsing
from cell.given_room import held
from web.cell.held_pages import pages, sent, text_of


def test_begins_with_the_law_as_it_holds_today() -> None:
    """F6, F16: the frame is cited from the law's data; nobody has to speak."""
    room = held(items=2)
    room.came(room.seat("police"))
    client, at, police = browsing(room.town.city.cas), pages(room), str(room.seat("police"))
    page = text_of(client.get(at["opening"], {"who": police}))
    assert "I have no duty to speak" in page
    assert "458ter" in page or "353" in page
    assert client.post(at["opening"], sent(who=police, frame="We report crimes.")).url.startswith(
        at["running"]
    )
    assert "We report crimes." in text_of(client.get(at["running"]))


def test_takes_one_tap_for_the_next_case() -> None:
    room = held(items=2)
    police, second = room.seat("police"), room.items[1]
    client, at = browsing(room.town.city.cas), pages(room)
    room.came(police)
    client.post(at["opening"], sent(who=str(police), frame="We report crimes."))
    room.ends()
    room.begin(second)
    room.came(police, item=second)
    assert "The frame as before" in text_of(client.get(at["running"]))
    again = client.post(f"/cell/items/{second}/openings/new/", sent(who=str(police), as_before="1"))
    assert again.url == at["running"] + "#here"
    assert "We report crimes." in text_of(client.get(at["running"]))
