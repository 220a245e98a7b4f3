"""Saying what came of an action …"""

from browsing import browsing
from guidance.trajectories import agree, trajectory_of
from houvast.kernel.ids import new_id
from world import Town


def test_shows_it_done_with_the_persons_words(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    action = agree(town.centre.anna, trajectory, "Call the school", 4)
    anna = browsing(town.centre.anna)
    typed = {"submission": str(new_id()), "how": "done", "words": "They laughed and said yes."}
    answer = anna.post(f"/guidance/{trajectory}/action/{action}/", typed)
    assert answer.status_code == 303
    assert "They laughed and said yes." in anna.get(answer["Location"]).content.decode()


def test_asks_how_it_went(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    action = agree(town.centre.anna, trajectory, "Call the school", 4)
    typed = {"submission": str(new_id()), "words": "Half a sentence that must not be lost."}
    answer = browsing(town.centre.anna).post(f"/guidance/{trajectory}/action/{action}/", typed)
    assert answer.status_code == 422
    assert "Half a sentence that must not be lost." in answer.content.decode()
