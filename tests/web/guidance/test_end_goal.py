"""Ending a goal …"""

from browsing import browsing
from guidance.plans import goal_of
from guidance.trajectories import trajectory_of
from houvast.kernel.ids import new_id
from world import Town


def test_shows_how_far_it_came(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    goal = goal_of(town.centre.anna, trajectory)
    anna = browsing(town.centre.anna)
    typed = {"submission": str(new_id()), "level": "more", "person": "Enough now."}
    answer = anna.post(f"/guidance/{trajectory}/goal/{goal}/end/", typed)
    assert answer.status_code == 303
    page = anna.get(answer["Location"]).content.decode()
    assert "More than hoped" in page
    assert "ended" in page
    assert "Enough now." in anna.get(f"/guidance/{trajectory}/").content.decode()
