"""Setting aside what was filled in …"""

from browsing import browsing
from guidance.fills import fill_in, offer
from guidance.trajectories import trajectory_of
from houvast.kernel.ids import new_id
from world import Town


def test_destroys_it_after_one_more_question(town: Town) -> None:
    trajectory, page = trajectory_of(town.centre.anna, town.centre.coach), new_id()
    fill_in(offer(town.centre.anna, trajectory, page), "Niet van mij.")
    anna, address = browsing(town.centre.anna, "nl"), f"/guidance/{trajectory}/self-fill/{page}/"
    assert "vernietigd" in anna.get(address + "set-aside/").content.decode()
    assert anna.post(address + "set-aside/").status_code == 303
    assert "Niet van mij." not in anna.get(address).content.decode()
