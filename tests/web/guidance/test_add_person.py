"""Adding somebody …"""

from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.kernel.ids import new_id
from world import Town


def test_needs_no_more_than_a_role(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    anna = browsing(town.centre.anna)
    typed = {"submission": str(new_id()), "part": "friend", "role": "the football coach"}
    answer = anna.post(f"/guidance/{trajectory}/people/", typed)
    assert answer.status_code == 303
    assert "the football coach" in anna.get(answer["Location"]).content.decode()


def test_refuses_somebody_without_any_word(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    typed = {"submission": str(new_id()), "part": "friend"}
    assert browsing(town.centre.anna).post(f"/guidance/{trajectory}/people/", typed).status_code == 422
