"""Changing opening hours …"""

from browsing import browsing
from web.directory.entries import added, changed, words_of
from world import Town


def test_asks_for_both_hours(town: Town) -> None:
    dina = browsing(town.desk.dina)
    home = added(dina)
    assert changed(dina, f"{home}hours/", opens_MO_1="09:00") == 422


def test_refuses_a_day_that_closes_before_it_opens(town: Town) -> None:
    dina = browsing(town.desk.dina)
    home = added(dina)
    assert changed(dina, f"{home}hours/", opens_MO_1="12:00", closes_MO_1="09:00") == 422


def test_keeps_notes_without_hours(town: Town) -> None:
    dina = browsing(town.desk.dina)
    home = added(dina)
    assert changed(dina, f"{home}hours/", notes="Alleen op afspraak.") == 303
    assert "Alleen op afspraak." in words_of(dina, home)
    assert "Alleen op afspraak." in dina.get(f"{home}hours/").content.decode()
