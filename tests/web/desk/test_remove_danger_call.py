"""Removing a call in danger …"""

from browsing import browsing
from desk.duties import a_call_kept
from world import Town


def test_asks_once_more_and_then_it_is_gone(town: Town) -> None:
    call, desk = a_call_kept(town), browsing(town.desk.emil)
    where = f"/desk/danger/{call}/remove/"
    assert "Remove this call?" in desk.get(where).content.decode()
    assert desk.post(where).status_code == 303
    assert desk.get(where).status_code == 404
