"""The page that says what became of a letter …"""

from browsing import browsing
from guidance.letters import sent
from guidance.trajectories import in_days, trajectory_of
from houvast.kernel.ids import new_id
from world import Town


def test_ends_it_and_says_what_is_missing(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    letter = sent(town.centre.anna, trajectory, in_days(3))
    anna, address = browsing(town.centre.anna), f"/guidance/{trajectory}/letters/{letter}/settle/"
    for told in ({}, {"fate": "sent"}, {"fate": "chased"}):
        assert anna.post(address, told | {"submission": str(new_id())}).status_code == 422, told
    told = {"fate": "answered", "words": "Maandag mag.", "submission": str(new_id())}
    assert anna.post(address, told).status_code == 303
