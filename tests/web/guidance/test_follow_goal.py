"""Following a goal …"""

from browsing import browsing
from guidance.plans import goal_of
from guidance.trajectories import trajectory_of
from houvast.kernel.ids import new_id
from world import Town


def test_offers_each_level_in_the_words_agreed_and_shows_how_it_moved(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    goal = goal_of(town.centre.anna, trajectory)
    anna, address = browsing(town.centre.anna), f"/guidance/{trajectory}/goal/{goal}/follow/"
    assert "As hoped: Enrolled." in anna.get(address).content.decode()
    typed = {"submission": str(new_id()), "held_on": "2026-01-05", "level": "as_hoped", "person": "I did it."}
    answer = anna.post(address, typed)
    assert answer.status_code == 303
    page = anna.get(answer["Location"]).content.decode()
    assert "I did it." in page
    assert "nearer than before" in page
