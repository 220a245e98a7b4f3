"""An organisation's own agenda on paper …"""

from cell.given_meetings import an_organisation, planned
from cell.pages import paper
from world import Town


def test_is_in_the_organisations_language(town: Town) -> None:
    given = planned(town)
    (sent,) = given.invited(an_organisation(town, given.cell))
    assert b"/Lang(fr-BE)" in paper(town, f"/cell/invitations/{sent.id}/agenda/")
