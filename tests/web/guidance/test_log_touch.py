"""The page of a call or a message …"""

from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.kernel.ids import new_id
from world import Town


def test_saves_with_two_taps_and_offers_replies_to_copy(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    anna, address = browsing(town.centre.anna, "nl"), f"/guidance/{trajectory}/touch/"
    assert "Goed dat je het laat weten." in anna.get(address).content.decode()
    told = {"way": "call", "direction": "they", "party": "person", "submission": str(new_id())}
    assert anna.post(address, told).status_code == 303
    assert "Telefoontje" in anna.get(f"/guidance/{trajectory}/").content.decode()


def test_says_what_is_missing(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    anna, address = browsing(town.centre.anna), f"/guidance/{trajectory}/touch/"
    for told in ({"way": "call"}, {"way": "no", "direction": "they", "party": "person"}):
        assert anna.post(address, told | {"submission": str(new_id())}).status_code == 422
