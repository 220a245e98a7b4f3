"""Changing what is offered …"""

from browsing import browsing
from web.directory.entries import NEW, added, changed, state_on, submitted, words_of
from world import Town

REST = {name: value for name, value in NEW.items() if name not in {"organization_name", "phone"}}


def test_shows_the_new_words_and_is_found_by_them(town: Town) -> None:
    dina = browsing(town.desk.dina)
    home = added(dina)
    assert changed(dina, f"{home}change/", **REST | {"name": "Babbelhoekske"}) == 303
    assert "Babbelhoekske" in words_of(dina, home)
    assert "Babbelhoekske" in words_of(dina, "/guide/?q=babelhoekske")


def test_overwrites_nothing_a_colleague_wrote_meanwhile(town: Town) -> None:
    dina, emil = browsing(town.desk.dina), browsing(town.desk.emil)
    home = added(dina)
    mine = submitted(state=state_on(dina, f"{home}change/"), **REST | {"name": "Van Dina"})
    assert changed(emil, f"{home}change/", **REST | {"name": "Van Emil"}) == 303
    answer = dina.post(f"{home}change/", mine)
    assert answer.status_code == 409
    assert 'value="Van Dina"' in answer.content.decode()
    assert "Van Emil" in words_of(dina, home)


def test_takes_the_place_of_a_colleagues_words_when_saved_once_more(town: Town) -> None:
    dina = browsing(town.desk.dina)
    home = added(dina)
    old = state_on(dina, f"{home}change/")
    assert changed(dina, f"{home}change/", **REST | {"name": "Eerst"}) == 303
    again = dina.post(f"{home}change/", submitted(state=old, **REST | {"name": "Daarna"}))
    fresh = again.content.decode().partition('name="state" value="')[2].partition('"')[0]
    assert dina.post(f"{home}change/", submitted(state=fresh, **REST | {"name": "Daarna"})).status_code == 303
    assert "Daarna" in words_of(dina, home)


def test_refuses_ages_that_cannot_be(town: Town) -> None:
    dina = browsing(town.desk.dina)
    home = added(dina)
    assert changed(dina, f"{home}change/", **REST | {"minimum_age": "30", "maximum_age": "12"}) == 422
