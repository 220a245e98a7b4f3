"""Changing the organisation …"""

import re

from browsing import browsing
from web.directory.entries import added, changed, words_of
from world import build_town


def test_is_done_once_for_all_its_services() -> None:
    dina = browsing(build_town().desk.dina)
    home = added(dina)
    found = re.search(r'value="([0-9a-f-]{36})">Huis De Linde', dina.get("/guide/new/").content.decode())
    assert found
    other = added(dina, organization=found[1])
    assert changed(dina, f"{home}organisation/", name="Huis De Beuk") == 303
    assert "Huis De Beuk" in words_of(dina, other)
    assert "2 services" in words_of(dina, "/guide/?q=beuk")


def test_keeps_a_name() -> None:
    dina = browsing(build_town().desk.dina)
    home = added(dina)
    assert changed(dina, f"{home}organisation/", name="") == 422
    assert "Huis De Linde" in words_of(dina, home)
