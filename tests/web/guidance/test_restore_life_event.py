"""Putting an event back …"""

from web.guidance.telling import telling
from world import Town


def test_undoes_the_removal(town: Town) -> None:
    anna = telling(town, full=True)
    address = f"life-line/{anna.ids['event']}/"
    assert anna.send(address + "remove/") == 303
    assert anna.send(address + "restore/") == 303
    page = anna.page("life-line/")
    assert "+2" in page
    assert "Nothing on the line yet" not in page
    assert "stands on the line" in anna.refused(address + "restore/")
