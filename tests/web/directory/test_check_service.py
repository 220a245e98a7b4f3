"""Checking a service …"""

from datetime import timedelta

from browsing import browsing
from houvast.kernel import clock
from web.directory.entries import added, submitted, words_of
from world import Town


def test_keeps_the_day_and_can_be_corrected(town: Town) -> None:
    dina = browsing(town.desk.dina)
    home = added(dina)
    long_ago = clock.today() - timedelta(days=400)
    assert dina.post(f"{home}check/", submitted(day=long_ago.isoformat())).status_code == 303
    assert "Call first." in words_of(dina, home)
    assert dina.post(f"{home}check/", submitted(day=clock.today().isoformat())).status_code == 303
    assert "Call first." not in words_of(dina, home)


def test_refuses_a_day_to_come(town: Town) -> None:
    dina = browsing(town.desk.dina)
    home = added(dina)
    tomorrow = clock.today() + timedelta(days=1)
    assert dina.post(f"{home}check/", submitted(day=tomorrow.isoformat())).status_code == 422


def test_names_what_is_not_filled_in(town: Town) -> None:
    dina = browsing(town.desk.dina)
    assert "Not filled in: Ask for, Where, Open" in words_of(dina, f"{added(dina)}check/")
