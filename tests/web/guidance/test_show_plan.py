"""The page of goals and the plan …"""

from browsing import browsing
from guidance.plans import agree_on_plan, barrier_of, goal_of
from guidance.trajectories import trajectory_of
from houvast.kernel.ids import new_id
from world import Town


def test_says_whether_it_was_talked_through_and_changed_since(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    anna, address = browsing(town.centre.anna), f"/guidance/{trajectory}/plan/"
    goal_of(town.centre.anna, trajectory)
    assert "Not talked through with the person yet." in anna.get(address).content.decode()
    agree_on_plan(town.centre.anna, trajectory)
    talked = anna.get(address).content.decode()
    assert "Agrees" in talked
    assert "changed since" not in talked
    barrier_of(town.centre.anna, trajectory)
    assert "changed since" in anna.get(address).content.decode()


def test_asks_what_the_person_wants_when_there_is_no_goal(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    page = browsing(town.centre.anna).get(f"/guidance/{trajectory}/plan/").content.decode()
    assert "What does the person want to be different?" in page
    assert new_id().hex not in page
