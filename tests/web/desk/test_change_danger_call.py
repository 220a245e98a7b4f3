"""Adding what came of a call in danger …"""

from browsing import browsing
from houvast.kernel import clock
from houvast.kernel.clock import BELGIUM
from houvast.kernel.ids import new_id
from world import build_town


def test_is_done_afterwards_by_any_of_the_team() -> None:
    town = build_town()
    number = new_id()
    at = clock.now().astimezone(BELGIUM).strftime("%Y-%m-%dT%H:%M")
    call = {"called": "police", "number": "02 000 00 01", "at": at, "outcome": ""}
    kept = browsing(town.desk.dina).post("/desk/danger/call/", call | {"submission": str(number)})
    assert kept.status_code == 303
    emil = browsing(town.desk.emil)
    assert "What came of it is not written yet." in emil.get("/desk/danger/").content.decode()
    where = f"/desk/danger/{number}/"
    assert 'value="02 000 00 01"' in emil.get(where).content.decode()
    said = call | {"outcome": "They came.", "submission": str(new_id())}
    assert emil.post(where, said | {"at": "2090-01-01T10:00"}).status_code == 422
    assert emil.post(where, said).status_code == 303
    assert "They came." in browsing(town.desk.dina).get("/desk/danger/").content.decode()
