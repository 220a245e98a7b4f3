"""Handing a device over with a page to fill in …"""

from browsing import browsing
from houvast.kernel.ids import new_id
from web.guidance.tablets import handed_over
from world import Town


def test_closes_everything_else_on_it(town: Town) -> None:
    client, trajectory = handed_over(town)
    assert "Vraag 1 van 7" in client.get("/fill/").content.decode()
    for address in (trajectory, "/work/", "/guidance/", "/access/account/sessions/"):
        answered = client.get(address)
        assert (answered.status_code, answered["Location"]) == (303, "/access/take-back/"), address
    refused = client.post(f"{trajectory}note/", {"text": "x", "submission": str(new_id())})
    assert refused["Location"] == "/access/take-back/"


def test_leaves_the_workers_other_devices_open(town: Town) -> None:
    _tablet, trajectory = handed_over(town)
    assert browsing(town.centre.anna).get(trajectory).status_code == 200
