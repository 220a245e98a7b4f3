"""The timeline …"""

from browsing import browsing
from guidance.letters import written
from guidance.trajectories import trajectory_of, write_notes
from world import Town


def test_shows_the_part_its_address_asks_for(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    write_notes(town.centre.anna, trajectory, 2)
    written(town.centre.anna, trajectory)
    anna, address = browsing(town.centre.anna), f"/guidance/{trajectory}/timeline/"
    everything = anna.get(address).content.decode()
    assert all(word in everything for word in ("Note 1", "A question", "4 entries"))
    notes = anna.get(address + "?kind=note").content.decode()
    assert ("Note 1" in notes, "May he come back" in notes, "2 of 4 entries" in notes) == (True, False, True)
    none = anna.get(address + "?last=2020-01-01").content.decode()
    assert "Nothing of this kind" in none


def test_shows_everything_when_its_address_makes_no_sense(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    write_notes(town.centre.anna, trajectory, 1)
    anna, address = browsing(town.centre.anna), f"/guidance/{trajectory}/timeline/"
    for query in ("?kind=no", "?first=31-31-31", "?kind=note&last=x"):
        answer = anna.get(address + query)
        assert (answer.status_code, "Note 0" in answer.content.decode()) == (200, True), query
