"""Answering four questions after a talk …"""

from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.kernel.ids import new_id
from world import Town


def test_takes_a_tap_or_none_for_each(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    anna, address = browsing(town.centre.anna), f"/guidance/{trajectory}/feedback/new/"
    page = anna.get(address).content.decode()
    assert "I was listened to" in page
    typed = {
        "submission": str(new_id()),
        "held_on": "2026-01-05",
        "heard": "8",
        "mattered": "",
        "overall": "7",
    }
    answer = anna.post(address, typed)
    assert answer.status_code == 303
    shown = anna.get(answer["Location"]).content.decode()
    assert "5 jan 2026" in shown
    assert "not filled in" in shown


def test_refuses_what_is_not_on_the_scale(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    typed = {"submission": str(new_id()), "held_on": "2026-01-05", "heard": "80"}
    answer = browsing(town.centre.anna).post(f"/guidance/{trajectory}/feedback/new/", typed)
    assert answer.status_code == 422
