"""Changing numbers and contacts …"""

from browsing import browsing
from web.directory.entries import added, changed, words_of
from world import Town


def test_keeps_them_in_their_order(town: Town) -> None:
    dina = browsing(town.desk.dina)
    home = added(dina)
    numbers = {"number_1": "000 33", "about_1": "'s avonds", "number_2": "000 22"}
    assert changed(dina, f"{home}reach/", **numbers, name_1="Onthaal", mail_1="a@example.org") == 303
    shown = words_of(dina, home)
    assert shown.index("000 33") < shown.index("000 22")
    assert "Onthaal" in shown
    assert "000 11 22" not in shown


def test_asks_for_a_number_beside_what_it_is_for(town: Town) -> None:
    dina = browsing(town.desk.dina)
    home = added(dina)
    assert changed(dina, f"{home}reach/", about_1="overdag") == 422
