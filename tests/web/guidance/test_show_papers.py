"""The letters of a trajectory …"""

from browsing import browsing
from guidance.letters import sent
from guidance.trajectories import in_days, trajectory_of
from world import Town


def test_say_where_each_stands_and_what_is_late(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    sent(town.centre.anna, trajectory, in_days(3))
    page = browsing(town.centre.anna, "nl").get(f"/guidance/{trajectory}/letters/").content.decode()
    assert all(word in page for word in ("A question", "Wacht op antwoord", "antwoord tegen"))


def test_begin_with_a_list_of_what_they_can_be_for(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    page = browsing(town.centre.anna, "fr").get(f"/guidance/{trajectory}/letters/").content.decode()
    assert "Une attestation de présence" in page
    assert "Pas encore de lettre" in page
