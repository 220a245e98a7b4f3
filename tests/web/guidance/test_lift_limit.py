"""Lifting a limit …"""

from web.guidance.telling import telling
from world import Town


def test_keeps_it_readable_as_lifted(town: Town) -> None:
    anna = telling(town, full=True)
    address = f"agreements/limit/{anna.ids['limit']}/"
    assert "Nobody films a talk." in anna.page(address)
    assert anna.send(address, why="She asked for a film.") == 303
    page = anna.page("agreements/")
    assert page.index("Lifted limits") < page.index("Nobody films a talk.")
    assert "lifted before" in anna.refused(address)
