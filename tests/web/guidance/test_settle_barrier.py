"""Saying what became of a barrier …"""

from browsing import browsing
from guidance.plans import barrier_of
from guidance.trajectories import trajectory_of
from houvast.kernel.ids import new_id
from world import Town


def test_shows_the_outcome_with_the_persons_words(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    barrier = barrier_of(town.centre.anna, trajectory)
    anna, address = browsing(town.centre.anna), f"/guidance/{trajectory}/barrier/{barrier}/outcome/"
    typed = {"submission": str(new_id()), "outcome": "gone", "person": "They found me a place."}
    answer = anna.post(address, typed)
    assert answer.status_code == 303
    page = anna.get(answer["Location"]).content.decode()
    assert "Gone" in page
    assert "They found me a place." in page


def test_that_ended_before_keeps_what_was_typed(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    barrier = barrier_of(town.centre.anna, trajectory)
    address = f"/guidance/{trajectory}/barrier/{barrier}/outcome/"
    anna = browsing(town.centre.anna)
    for words, status in (("First.", 303), ("Second, not to be lost.", 409)):
        typed = {"submission": str(new_id()), "outcome": "same", "worker": words}
        answer = anna.post(address, typed)
        assert answer.status_code == status
    assert "Second, not to be lost." in answer.content.decode()
