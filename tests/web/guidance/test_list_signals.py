"""The list of signals to policy …"""

from browsing import browsing
from guidance.plans import barrier_of, signal_of_last_quarter
from guidance.trajectories import trajectory_of
from houvast.kernel.ids import new_id
from world import Town


def test_shows_a_quarter_when_it_is_over_and_not_before(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    barrier = barrier_of(town.centre.anna, trajectory)
    typed = {
        "submission": str(new_id()),
        "domain": "school",
        "kind": "refusal",
        "service": "school",
        "sentence": "Said in this very quarter.",
    }
    address = f"/guidance/{trajectory}/barrier/{barrier}/signal/"
    assert browsing(town.centre.anna).post(address, typed).status_code == 303
    signal_of_last_quarter(town.centre.id)
    page = browsing(town.centre.bert).get("/guidance/signals/").content.decode()
    assert "quarter 1 of 2020" in page
    assert "Said in this very quarter." not in page


def test_is_the_own_services_only(town: Town) -> None:
    signal_of_last_quarter(town.centre.id)
    page = browsing(town.elsewhere.chloe).get("/guidance/signals/").content.decode()
    assert "quarter 1 of 2020" not in page
    assert "No signal yet" in page
