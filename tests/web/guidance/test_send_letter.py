"""The page that notes a sending …"""

from browsing import browsing
from guidance.letters import written
from guidance.trajectories import trajectory_of
from houvast.kernel.ids import new_id
from world import Town


def test_refuses_with_a_sentence_before_the_person_read_it(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    letter = written(town.centre.anna, trajectory)
    anna, address = browsing(town.centre.anna, "nl"), f"/guidance/{trajectory}/letters/{letter}/send/"
    refused = anna.post(address, {"submission": str(new_id())})
    assert refused.status_code == 422
    assert "Laat de persoon deze brief eerst lezen" in refused.content.decode()
