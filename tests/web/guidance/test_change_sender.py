"""The page of the sender …"""

from browsing import browsing
from houvast.kernel.ids import new_id
from world import Town


def test_is_the_stewards_and_keeps_what_was_typed(town: Town) -> None:
    steward, address = browsing(town.centre.steward), "/guidance/sender/"
    assert steward.post(address, {"lines": " ", "submission": str(new_id())}).status_code == 422
    told = {"lines": "Huis Noord\nPostbus 7", "submission": str(new_id())}
    assert steward.post(address, told).status_code == 303
    assert "Postbus 7" in steward.get(address).content.decode()
    assert browsing(town.centre.anna).get(address).status_code == 404
