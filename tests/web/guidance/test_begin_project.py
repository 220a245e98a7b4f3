"""Beginning a project of one's own …"""

from web.guidance.telling import telling
from world import Town


def test_needs_only_an_idea(town: Town) -> None:
    anna = telling(town)
    assert anna.send("ideals/project/", idea="A table for the whole street") == 303
    assert "A table for the whole street" in anna.page("ideals/")
    assert anna.send("ideals/project/", idea="") == 422
