"""The page that offers a page …"""

from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.kernel.ids import new_id
from world import Town


def test_shows_address_and_code_once(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    anna, address = browsing(town.centre.anna), f"/guidance/{trajectory}/self-fill/offer/"
    told = {"submission": str(new_id()), "sets": ["story"], "language": "fr", "greeting": ""}
    made = anna.post(address, told).content.decode()
    assert "Une page à remplir: http" in made
    assert "/fill/" in made
    again = anna.post(address, told)
    assert (again.status_code, "/fill/" in again.content.decode()) == (409, False)


def test_says_what_is_missing(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    anna, address = browsing(town.centre.anna), f"/guidance/{trajectory}/self-fill/offer/"
    for told in (
        {"language": "nl"},
        {"sets": ["story"], "language": "xx"},
        {"sets": ["no"], "language": "nl"},
    ):
        assert anna.post(address, told | {"submission": str(new_id())}).status_code == 422
