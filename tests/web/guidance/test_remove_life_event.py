"""Taking an event off the line …"""

from web.guidance.telling import telling
from world import Town


def test_leaves_it_to_be_put_back(town: Town) -> None:
    anna = telling(town, full=True)
    address = f"life-line/{anna.ids['event']}/"
    assert "put the event back later" in anna.page(address + "remove/")
    assert anna.send(address + "remove/") == 303
    page = anna.page("life-line/")
    assert "Nothing on the line yet" in page
    assert address + "restore/" in page
    assert "taken off the line before" in anna.refused(address + "remove/")
