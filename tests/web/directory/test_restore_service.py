"""Putting a service back …"""

from browsing import browsing
from houvast.kernel.ids import new_id
from web.directory.entries import added, changed, words_of
from world import Town


def test_makes_it_found_as_it_stood(town: Town) -> None:
    dina, mark = browsing(town.desk.dina), f"q{new_id().hex[:10]}"
    home = added(dina)
    closed = {"name": mark, "is_closed": "on"}
    assert changed(dina, f"{home}change/", **closed) == 303
    dina.post(f"{home}retire/")
    assert dina.post(f"{home}restore/").status_code == 303
    assert "1 service" in words_of(dina, f"/guide/?q={mark}")
    assert "Closed for a while" in words_of(dina, home)
