"""Changing an event …"""

from web.guidance.telling import telling
from world import Town


def test_keeps_how_it_was_told_before(town: Town) -> None:
    anna = telling(town, full=True)
    address = f"life-line/{anna.ids['event']}/"
    assert "My grandmother taught me to cook." in anna.page(address)
    assert anna.send(address, what="My grandmother died.", year="2016", height="-3") == 303
    page = anna.page("life-line/")
    assert "My grandmother died." in page
    assert "\N{MINUS SIGN}3" in page
    assert page.index("How it moved") < page.index("My grandmother taught me to cook.")
