"""A page …"""

from guidance.fills import NEEDS, offer
from guidance.trajectories import trajectory_of
from web.fill.visiting import answer, opened
from world import Town


def test_left_on_purpose_is_erased_and_forgotten_by_the_browser(town: Town) -> None:
    person = opened(offer(town.centre.anna, trajectory_of(town.centre.anna, town.centre.coach)))
    answer(person, 1, NEEDS, "Toch niet")
    left = person.post("/fill/leave/")
    assert "Alles is gewist" in left.content.decode()
    assert person.cookies["__Host-fill"].value == ""
    assert person.get("/fill/").status_code == 404
