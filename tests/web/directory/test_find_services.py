"""The search of the directory …"""

from django.db import connection
from django.test.utils import CaptureQueriesContext

from browsing import browsing
from houvast.kernel.ids import new_id
from web.directory.entries import added, changed, words_of
from world import Town


def test_finds_what_is_typed_wrong_and_says_what_it_took_it_for(town: Town) -> None:
    added(browsing(town.desk.dina))
    shown = words_of(browsing(town.centre.anna), "/guide/?q=praatkafe")
    assert "No entry says “praatkafe”" in shown
    assert "Praatcafé" in shown


def test_says_how_far_it_is(town: Town) -> None:
    dina = browsing(town.desk.dina)
    home = added(dina, alternate_name=new_id().hex)
    assert changed(dina, f"{home}places/", municipality_1="Gent", street_1="Lindestraat 1") == 303
    shown = words_of(browsing(town.centre.anna), "/guide/?q=praatcafe&near=Aalst")
    assert "about 26 km away" in shown


def test_asks_again_for_a_municipality_that_nobody_knows(town: Town) -> None:
    answer = browsing(town.centre.anna).get("/guide/?near=Xyzzy")
    assert answer.status_code == 422
    assert "No municipality is called so" in answer.content.decode()
    assert 'value="Xyzzy"' in answer.content.decode()


def test_leaves_out_a_word_nobody_knows_and_says_so(town: Town) -> None:
    added(browsing(town.desk.dina))
    shown = words_of(browsing(town.centre.anna), "/guide/?q=praatcafe+qqxxzzvv")
    assert "it was left out" in shown
    assert "Praatcafé" in shown


def test_offers_to_add_a_service_to_whoever_keeps_the_guide(town: Town) -> None:
    assert "/guide/new/" in browsing(town.desk.dina).get("/guide/").content.decode()
    assert "/guide/new/" not in browsing(town.centre.anna).get("/guide/").content.decode()


def test_takes_as_many_queries_for_twenty_services_as_for_one(town: Town) -> None:
    dina, mark = browsing(town.desk.dina), f"q{new_id().hex[:10]}"
    added(dina, alternate_name=mark)
    few = queries(dina, mark)
    for _ in range(4):
        added(dina, alternate_name=mark)
    assert queries(dina, mark) == few


def queries(client: object, mark: str) -> int:
    with CaptureQueriesContext(connection) as caught:
        assert client.get(f"/guide/?q={mark}").status_code == 200
    return len(caught)
