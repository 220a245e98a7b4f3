"""The page of a barrier …"""

from browsing import browsing
from guidance.plans import a_barrier, a_term, barrier_of, step_of
from guidance.trajectories import trajectory_of
from houvast.kernel.ids import new_id
from world import Town


def test_says_until_when_one_can_appeal_and_who_helps(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    barrier = barrier_of(town.centre.anna, trajectory, a_barrier("Excluded.", legal=a_term(3)))
    step_of(town.centre.anna, trajectory, barrier, "Write to the school board.")
    page = browsing(town.centre.anna).get(f"/guidance/{trajectory}/barrier/{barrier}/").content.decode()
    for words in ("The last day to appeal is", "children&#x27;s rights shop", "Write to the school board."):
        assert words in page


def test_is_404_for_a_barrier_of_another_trajectory(town: Town) -> None:
    here, there = (trajectory_of(town.centre.anna, town.centre.holder1) for _ in range(2))
    barrier = barrier_of(town.centre.anna, here)
    client = browsing(town.centre.anna)
    assert client.get(f"/guidance/{there}/barrier/{barrier}/").status_code == 404
    assert client.get(f"/guidance/{here}/barrier/{new_id()}/").status_code == 404
