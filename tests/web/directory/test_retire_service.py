"""Retiring a service …"""

from browsing import browsing
from houvast.kernel.ids import new_id
from web.directory.entries import added, words_of
from world import Town


def test_asks_once_more_and_takes_it_out_of_the_search(town: Town) -> None:
    dina, mark = browsing(town.desk.dina), f"q{new_id().hex[:10]}"
    home = added(dina, alternate_name=mark)
    assert "Retire this service?" in words_of(dina, f"{home}retire/")
    assert "1 service" in words_of(dina, f"/guide/?q={mark}")
    assert dina.post(f"{home}retire/").status_code == 303
    assert "Nothing found" in words_of(dina, f"/guide/?q={mark}")
    assert "Nobody finds this entry in a search any more." in words_of(dina, home)
