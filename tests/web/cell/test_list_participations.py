"""The list of taking part …"""

from browsing import browsing
from cell.taking_part import PERSON, coming, named, region
from houvast.access.values import Function
from world import hire


def test_is_empty_until_the_superior_names_somebody() -> None:
    town = region()
    nele = hire(town.centre, "nele", Function.PARTICIPANT)
    page = browsing(nele).get("/cell/taking-part/").content.decode()
    assert "Nothing here yet" in page
    assert "/cell/taking-part/invitations/" not in page
    participation = coming(town)
    named(town, participation, nele)
    page = browsing(nele).get("/cell/taking-part/").content.decode()
    for there in (PERSON, f"/cell/taking-part/{participation}/", "Your service comes"):
        assert there in page
