"""Naming a barrier …"""

from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.kernel.ids import new_id
from world import Town

TYPED = {
    "what": "No place in any school.",
    "person": "Nobody wants me.",
    "domain": "school",
    "whose": "service",
    "owner": "worker",
    "partner": "Pupil guidance",
}


def test_shows_it_among_the_domains_with_the_persons_words(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    anna = browsing(town.centre.anna)
    answer = anna.post(f"/guidance/{trajectory}/barrier/", {**TYPED, "submission": str(new_id())})
    assert answer.status_code == 303
    page = anna.get(answer["Location"]).content.decode()
    assert "No place in any school." in page
    timeline = anna.get(f"/guidance/{trajectory}/").content.decode()
    assert "Nobody wants me." in timeline


def test_asks_for_the_day_of_a_decision_and_loses_nothing(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    typed = {**TYPED, "submission": str(new_id()), "legal_kind": "school_exclusion"}
    answer = browsing(town.centre.anna).post(f"/guidance/{trajectory}/barrier/", typed)
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "Give both: what was decided, and the last day to appeal." in page
    assert "No place in any school." in page
