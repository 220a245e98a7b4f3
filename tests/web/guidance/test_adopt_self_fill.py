"""Taking in what a person filled in …"""

from browsing import browsing
from guidance.fills import fill_in, offer
from guidance.trajectories import trajectory_of
from houvast.kernel.ids import new_id
from world import Town


def test_asks_once_more_when_its_address_is_opened(town: Town) -> None:
    trajectory, page = trajectory_of(town.centre.anna, town.centre.coach), new_id()
    fill_in(offer(town.centre.anna, trajectory, page), "Een plek.")
    address = f"/guidance/{trajectory}/self-fill/{page}/adopt/"
    assert "as the person&#x27;s own" in browsing(town.centre.anna).get(address).content.decode().replace(
        "person's", "person&#x27;s"
    )
