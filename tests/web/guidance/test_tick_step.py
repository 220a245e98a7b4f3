"""Ticking a step …"""

from browsing import browsing
from guidance.plans import goal_of, step_of
from guidance.trajectories import trajectory_of
from houvast.kernel.ids import new_id
from world import Town


def test_shows_it_done_by_whose_word(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    goal = goal_of(town.centre.anna, trajectory)
    step = step_of(town.centre.anna, trajectory, goal, "Ring two schools.")
    anna = browsing(town.centre.anna)
    overview = anna.get(f"/guidance/{trajectory}/").content.decode()
    assert f"/guidance/{trajectory}/step/{step}/" in overview
    typed = {"submission": str(new_id()), "by": "person", "words": "One said yes."}
    answer = anna.post(f"/guidance/{trajectory}/step/{step}/", typed)
    assert answer.status_code == 303
    page = anna.get(answer["Location"]).content.decode()
    assert "One said yes." in page
    assert "The person says so" in page
