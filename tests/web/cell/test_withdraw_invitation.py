"""The page that takes an invitation back …"""

from browsing import browsing
from cell.given_meetings import an_organisation, planned
from cell.pages import item, seen
from world import Town


def test_takes_an_invitation_back_after_asking(town: Town) -> None:
    given = planned(town)
    (sent,) = given.invited(an_organisation(town, given.cell))
    where = f"/cell/invitations/{sent.id}/back/"
    assert "PMS North" in seen(town.city.cas, where)
    assert browsing(town.city.cas).post(where).status_code == 303
    assert "Nobody is invited yet" in seen(town.city.cas, item(given))
