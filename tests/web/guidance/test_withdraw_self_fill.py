"""Taking a page back …"""

from browsing import browsing
from guidance.fills import offer
from guidance.trajectories import trajectory_of
from houvast.kernel.ids import new_id
from world import Town


def test_closes_its_address_after_one_more_question(town: Town) -> None:
    trajectory, page = trajectory_of(town.centre.anna, town.centre.coach), new_id()
    offered = offer(town.centre.anna, trajectory, page)
    anna, address = browsing(town.centre.anna, "nl"), f"/guidance/{trajectory}/self-fill/{page}/withdraw/"
    assert "openen niets meer" in anna.get(address).content.decode()
    assert anna.post(address).status_code == 303
    assert browsing(None, "nl").post(f"/fill/{offered.token}/", {"code": offered.code}).status_code == 404
