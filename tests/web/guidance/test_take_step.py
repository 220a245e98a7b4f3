"""Agreeing on a step …"""

from browsing import browsing
from guidance.plans import barrier_of, goal_of
from guidance.trajectories import trajectory_of
from houvast.kernel.ids import new_id
from world import Town


def test_shows_the_day_its_deadline_falls_on(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    anna = browsing(town.centre.anna)
    for thread in (barrier_of(town.centre.anna, trajectory), goal_of(town.centre.anna, trajectory)):
        typed = {
            "submission": str(new_id()),
            "what": "Ring two schools.",
            "owner": "person",
            "within": "two_weeks",
        }
        answer = anna.post(f"/guidance/{trajectory}/thread/{thread}/step/", typed)
        assert answer.status_code == 303
        page = anna.get(answer["Location"]).content.decode()
        assert "Ring two schools." in page


def test_asks_by_when(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    barrier = barrier_of(town.centre.anna, trajectory)
    typed = {"submission": str(new_id()), "what": "Ring two schools.", "owner": "person"}
    answer = browsing(town.centre.anna).post(f"/guidance/{trajectory}/thread/{barrier}/step/", typed)
    assert answer.status_code == 422
    assert "Say by when: a day, or within how long." in answer.content.decode()
