"""The page of the keys of a cell's seats …"""

from browsing import browsing
from cell.given import a_cell
from houvast.access.values import Function
from houvast.kernel.ids import new_id
from world import Town, hire, seat


def test_asks_only_what_the_reader_may_change(town: Town) -> None:
    """F4: a coordinator is not asked for the mayor's key, nor a mayor for that of the police."""
    cell = a_cell(town)
    here = f"/cell/cells/{cell}/keys/"
    coordinator, mayor = browsing(town.city.cas), browsing(town.city.mira)
    assert 'name="mayor"' not in coordinator.get(here).content.decode()
    assert 'name="police"' not in mayor.get(here).content.decode()
    seats = {name: str(number) for name, number in town.city.seats.items()}
    forged = {"submission": str(new_id()), "mayor": seats["coordinator"], "police": seats["police"]}
    sent = forged | {"prevention": seats["prevention"]}
    assert coordinator.post(here, sent).status_code == 303
    assert mayor.get(f"/cell/cells/{cell}/").status_code == 200


def test_moves_the_cell_to_another_key(town: Town) -> None:
    cell = a_cell(town)
    noor = hire(town.city, "noor", Function.PREVENTION)
    key = seat(town.city, "new prevention", noor)
    sent = {"submission": str(new_id()), "police": str(town.city.seats["police"]), "prevention": str(key)}
    assert browsing(town.city.cas).post(f"/cell/cells/{cell}/keys/", sent).status_code == 303
    assert browsing(noor).get(f"/cell/cells/{cell}/").status_code == 200
    assert browsing(town.city.prisca).get(f"/cell/cells/{cell}/").status_code == 404
