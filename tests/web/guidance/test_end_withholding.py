"""Ending a withholding …"""

from web.guidance.telling import telling
from world import Town


def test_takes_the_warning_away_and_keeps_it_in_the_timeline(town: Town) -> None:
    anna = telling(town, full=True)
    address = f"agreements/withheld/{anna.ids['withheld']}/"
    assert "where he lives now" in anna.page(address)
    assert anna.send(address, why="They talk again.") == 303
    assert "Not everybody may learn everything" not in anna.page("agreements/")
    timeline = anna.page("?show=all")
    assert "where he lives now" in timeline
    assert "They talk again." in timeline
    assert "ended before" in anna.refused(address)
