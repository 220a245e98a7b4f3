"""Opening the directory to strangers …"""

from browsing import browsing
from houvast.kernel.ids import new_id
from web.directory.entries import submitted
from world import Town

TITLES = {"title_nl": "Wie helpt?", "title_fr": "Qui aide ?"}


def test_is_the_stewards_choice_and_can_be_taken_back(town: Town) -> None:
    steward, address = browsing(town.desk.steward), f"wie-{new_id().hex[:8]}"
    opened = submitted(address=address, is_open="on", **TITLES)
    assert steward.post("/guide/public-page/", opened).status_code == 303
    assert f"/guide/open/{address}/nl/" in steward.get("/guide/public-page/").content.decode()
    assert browsing(None).get(f"/guide/open/{address}/nl/").status_code == 200
    assert steward.post("/guide/public-page/", submitted(address=address, **TITLES)).status_code == 303
    assert browsing(None).get(f"/guide/open/{address}/nl/").status_code == 404


def test_refuses_an_address_that_is_taken_or_cannot_be(town: Town) -> None:
    address = f"wie-{new_id().hex[:8]}"
    fields = {"address": address, "is_open": "on", **TITLES}
    assert browsing(town.desk.steward).post("/guide/public-page/", submitted(**fields)).status_code == 303
    other = browsing(town.centre.steward)
    for taken in (address, "Wie Helpt", "ab"):
        answer = other.post("/guide/public-page/", submitted(**fields | {"address": taken}))
        assert answer.status_code == 422, taken


def test_is_not_for_the_desk(town: Town) -> None:
    assert browsing(town.desk.dina).get("/guide/public-page/").status_code == 404
