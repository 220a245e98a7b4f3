"""The page of the four questions …"""

from browsing import browsing
from guidance.trajectories import trajectory_of
from world import Town


def test_says_how_to_begin(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    page = browsing(town.centre.anna).get(f"/guidance/{trajectory}/feedback/").content.decode()
    assert "Declining is fine." in page
    assert "They are never added up" in page
