"""The page that notes the person's reading …"""

from browsing import browsing
from guidance.letters import written
from guidance.trajectories import trajectory_of
from houvast.kernel.ids import new_id
from world import Town


def test_keeps_what_they_said_of_it(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    letter = written(town.centre.anna, trajectory)
    anna, address = browsing(town.centre.anna), f"/guidance/{trajectory}/letters/{letter}/"
    told = {"words": "Zo klopt het.", "submission": str(new_id())}
    assert anna.post(address + "approve/", told).status_code == 303
    assert "Zo klopt het." in anna.get(address).content.decode()
    assert anna.post(address + "approve/", told | {"submission": str(new_id())}).status_code == 409
