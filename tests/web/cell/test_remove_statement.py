"""Removing a statement …"""

from browsing import browsing
from cell.taking_part import coming, drafted, region


def test_asks_once_more_and_leaves_nothing() -> None:
    town = region()
    participation = coming(town)
    statement = drafted(town.centre.siham, participation)
    siham = browsing(town.centre.siham)
    address = f"/cell/statements/{statement}/remove/"
    assert "He trains on Thursdays." in siham.get(address).content.decode()
    assert siham.post(address).status_code == 303
    assert "He trains" not in siham.get(f"/cell/taking-part/{participation}/").content.decode()
    assert siham.get(address).status_code == 404
