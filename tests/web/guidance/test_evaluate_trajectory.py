"""Looking back together …"""

from datetime import timedelta

from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Town


def test_keeps_both_views_and_the_next_day(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    anna = browsing(town.centre.anna)
    typed = {
        "submission": str(new_id()),
        "held_on": clock.today().isoformat(),
        "person": "It is calmer at home.",
        "worker": "He calls by himself now.",
        "next_on": (clock.today() + timedelta(days=90)).isoformat(),
    }
    answer = anna.post(f"/guidance/{trajectory}/look-back/", typed)
    assert answer.status_code == 303
    page = anna.get(answer["Location"]).content.decode()
    assert "It is calmer at home." in page
    assert "He calls by himself now." in page


def test_is_not_there_for_a_colleague_without_a_grant(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    assert browsing(town.centre.bert).get(f"/guidance/{trajectory}/look-back/").status_code == 404
