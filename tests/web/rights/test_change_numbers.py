"""Filling in the numbers that help …"""

from browsing import browsing
from houvast.kernel.ids import new_id
from world import Town, build_town


def test_shows_them_to_everyone_of_the_service() -> None:
    town = build_town()
    steward = browsing(town.centre.steward)
    numbers = {"name_1": "Local police", "phone_1": "02 000 00 01", "submission": str(new_id())}
    assert steward.post("/aids/numbers/", numbers).status_code == 303
    assert 'value="Local police"' in steward.get("/aids/numbers/").content.decode()
    for address in ("/aids/night-roster/", "/aids/grave-danger/", "/aids/request/"):
        assert "02 000 00 01" in browsing(town.centre.anna).get(address).content.decode()


def test_asks_for_both_name_and_number(town: Town) -> None:
    half = {"name_1": "Local police", "phone_1": "", "submission": str(new_id())}
    answer = browsing(town.desk.steward).post("/aids/numbers/", half)
    assert answer.status_code == 422
    assert 'value="Local police"' in answer.content.decode()


def test_is_the_stewards_page(town: Town) -> None:
    assert browsing(town.centre.anna).get("/aids/numbers/").status_code == 404
