"""Changing where a service is …"""

from browsing import browsing
from web.directory.entries import added, changed, words_of
from world import Town


def test_shows_street_and_municipality(town: Town) -> None:
    dina = browsing(town.desk.dina)
    home = added(dina)
    place = {"street_1": "Lindestraat 1", "postal_code_1": "9000", "municipality_1": "Gand"}
    assert changed(dina, f"{home}places/", **place, access_1="Een lift.") == 303
    shown = words_of(dina, home)
    for words in ("Lindestraat 1", "9000", "Een lift."):
        assert words in shown


def test_takes_a_place_away_that_is_emptied(town: Town) -> None:
    dina = browsing(town.desk.dina)
    home = added(dina)
    assert changed(dina, f"{home}places/", street_1="Lindestraat 1", municipality_1="Gent") == 303
    assert changed(dina, f"{home}places/") == 303
    assert "Lindestraat" not in words_of(dina, home)


def test_asks_which_municipality_is_meant(town: Town) -> None:
    dina = browsing(town.desk.dina)
    home = added(dina)
    assert changed(dina, f"{home}places/", municipality_1="Xyzzy") == 422
