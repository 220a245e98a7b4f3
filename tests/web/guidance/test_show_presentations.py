"""The list of presentations …"""

from browsing import browsing
from guidance.presentations import named_trajectory, prepared
from guidance.trajectories import trajectory_of
from world import Town


def test_says_which_is_still_to_be_read_and_when_each_is_destroyed(town: Town) -> None:
    trajectory = named_trajectory(town.centre.anna, town.centre.coach)
    prepared(town.centre.anna, trajectory)
    for language, to_read, destroyed in (
        ("nl", "na te lezen", "vernietigd na"),
        ("fr", "à relire", "détruit après"),
    ):
        anna = browsing(town.centre.anna, language)
        page = anna.get(f"/guidance/{trajectory}/peer-supervision/").content.decode()
        assert to_read in page
        assert destroyed in page


def test_invites_whoever_is_stuck(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    page = browsing(town.centre.anna).get(f"/guidance/{trajectory}/peer-supervision/").content.decode()
    assert "Nothing is prepared" in page
