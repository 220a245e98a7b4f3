"""Talking the plan through …"""

from browsing import browsing
from guidance.plans import goal_of
from guidance.trajectories import trajectory_of
from houvast.kernel.ids import new_id
from world import Town


def test_keeps_a_disagreement_with_the_persons_words(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    goal_of(town.centre.anna, trajectory)
    anna, address = browsing(town.centre.anna), f"/guidance/{trajectory}/plan/agree/"
    assert "I want to go to school again." in anna.get(address).content.decode()
    typed = {"submission": str(new_id()), "held_on": "2026-01-05", "agreeing": "disagrees"}
    assert anna.post(address, typed).status_code == 422
    answer = anna.post(address, {**typed, "person": "You decided this for me."})
    assert answer.status_code == 303
    page = anna.get(answer["Location"]).content.decode()
    assert "You decided this for me." in page
    assert "Does not agree" in page
    assert "older than three months" in page
