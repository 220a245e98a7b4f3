"""Changing who holds a barrier …"""

from browsing import browsing
from guidance.plans import a_barrier, a_term, barrier_of
from guidance.trajectories import trajectory_of
from houvast.kernel.ids import new_id
from world import Town


def test_begins_with_how_it_stands_and_keeps_the_change(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    barrier = barrier_of(town.centre.anna, trajectory, a_barrier("Excluded.", legal=a_term(3)))
    anna, address = browsing(town.centre.anna), f"/guidance/{trajectory}/barrier/{barrier}/change/"
    page = anna.get(address).content.decode()
    assert "children&#x27;s rights shop" in page
    typed = {"submission": str(new_id()), "owner": "family", "owner_words": "aunt", "why": "She offered."}
    answer = anna.post(address, typed)
    assert answer.status_code == 303
    shown = anna.get(answer["Location"]).content.decode()
    assert "Family or friends: aunt" in shown
    assert "The last day to appeal is" not in shown
