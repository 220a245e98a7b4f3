"""Putting a goal into other words …"""

from browsing import browsing
from guidance.plans import LADDER, goal_of
from guidance.trajectories import trajectory_of
from houvast.kernel.ids import new_id
from world import Town


def test_shows_the_new_words_and_that_they_are_new(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    goal = goal_of(town.centre.anna, trajectory)
    anna, address = browsing(town.centre.anna), f"/guidance/{trajectory}/goal/{goal}/change/"
    assert "I want to go to school again." in anna.get(address).content.decode()
    levels = {name: getattr(LADDER, name) for name in ("much_less", "less", "as_hoped", "more", "much_more")}
    typed = {**levels, "submission": str(new_id()), "own_words": "I want to learn a trade.", "why": "Better."}
    answer = anna.post(address, typed)
    assert answer.status_code == 303
    page = anna.get(answer["Location"]).content.decode()
    assert "I want to learn a trade." in page
    assert "Put into other words after the start." in page
