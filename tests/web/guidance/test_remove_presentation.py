"""The page that removes a presentation …"""

from browsing import browsing
from guidance.presentations import named_trajectory, prepared
from world import Town


def test_destroys_it_after_one_more_question(town: Town) -> None:
    trajectory = named_trajectory(town.centre.anna, town.centre.coach)
    presentation = prepared(town.centre.anna, trajectory)
    anna, address = (
        browsing(town.centre.anna, "nl"),
        f"/guidance/{trajectory}/peer-supervision/{presentation}/",
    )
    assert "Het traject blijft zoals het is" in anna.get(address + "remove/").content.decode()
    assert anna.post(address + "remove/").status_code == 303
    assert anna.get(address).status_code == 404
    assert anna.post(address + "remove/").status_code == 404
