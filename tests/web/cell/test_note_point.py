"""Noting a point …"""

import re

from browsing import browsing
from cell.given_room import held
from web.cell.held_pages import pages, sent, text_of


def test_refuses_what_was_copied_from_the_common_database() -> None:
    """F8: no card, no level, no list."""
    room = held()
    client, at = browsing(room.town.city.cas), pages(room)
    refused = client.post(at["point"], sent(kind="contested", words="OCAM status 3."))
    assert refused.status_code == 422
    assert "T.E.R." in text_of(refused)


def test_has_no_field_for_who_said_it() -> None:
    """F6: what is said is noted, never who was silent or spoke."""
    room = held()
    page = text_of(browsing(room.town.city.cas).get(pages(room)["point"]))
    assert set(re.findall(r'name="([a-z_]+)"', page)) >= {"kind", "words"}
    assert 'name="who"' not in page
