"""The page that cancels a meeting …"""

from browsing import browsing
from cell.given_meetings import an_organisation, planned
from houvast.cell.values.invitations import Way
from world import Town


def test_says_whom_to_phone_before_it_is_cancelled(town: Town) -> None:
    given = planned(town)
    given.invited(an_organisation(town, given.cell, "PMS South"), way=Way.VOICE)
    given.invited(an_organisation(town, given.cell, "Centre", seat_of="centre"))
    cas = browsing(town.city.cas)
    page = cas.get(f"/cell/meetings/{given.meeting}/cancel/").content.decode()
    assert "PMS South" in page
    assert "<li>Centre" not in page
    assert cas.post(f"/cell/meetings/{given.meeting}/cancel/").status_code == 303
    page = cas.get(f"/cell/meetings/{given.meeting}/").content.decode()
    assert "Cancelled" in page
    assert "Put off" in page
    assert "Put a case on the agenda" not in page
