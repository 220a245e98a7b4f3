"""The page that changes a letter …"""

from browsing import browsing
from guidance.letters import written
from guidance.trajectories import trajectory_of
from houvast.kernel.ids import new_id
from world import Town


def test_begins_as_the_letter_stands_and_is_closed_once_it_was_sent(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    letter = written(town.centre.anna, trajectory)
    anna, address = browsing(town.centre.anna), f"/guidance/{trajectory}/letters/{letter}/"
    assert "May he come back on Monday?" in anna.get(address + "change/").content.decode()
    told = {"kind": "school", "language": "nl", "reader": "person", "to": "S", "text": "Dag", "subject": ""}
    assert anna.post(address + "change/", told | {"submission": str(new_id())}).status_code == 303
    assert anna.post(address + "send/", {"submission": str(new_id())}).status_code == 303
    late = anna.post(address + "change/", told | {"submission": str(new_id())})
    assert late.status_code == 409
