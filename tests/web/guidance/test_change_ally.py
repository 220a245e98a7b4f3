"""Changing an ally …"""

from web.guidance.telling import telling
from world import Town


def test_shows_the_newest_version_and_keeps_the_older_one_in_the_timeline(town: Town) -> None:
    anna = telling(town, full=True)
    address = f"ideals/ally/{anna.ids['ally']}/"
    assert 'value="football coach"' in anna.page(address)
    typed = {"who": "football coach", "parts": "opens_door", "wish": "yes", "involvement": "in_plan"}
    assert anna.send(address, **typed) == 303
    page = anna.page("ideals/")
    assert "Opens a door" in page
    assert "Not yet in the plan" not in page
    assert "Not yet in the plan" in anna.page("?show=all")
