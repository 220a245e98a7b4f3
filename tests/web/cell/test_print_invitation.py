"""The letter of an invitation …"""

from cell.given_meetings import an_organisation, planned
from cell.pages import paper
from world import Town


def test_is_a_file_in_the_receivers_language_whose_name_says_nothing(town: Town) -> None:
    given = planned(town)
    (sent,) = given.invited(an_organisation(town, given.cell))
    assert b"/Lang(fr-BE)" in paper(town, f"/cell/invitations/{sent.id}/letter/")


def test_is_in_the_senders_language_where_the_receivers_is_not_held(town: Town) -> None:
    given = planned(town)
    (sent,) = given.invited(an_organisation(town, given.cell, language="de"))
    assert b"/Lang(nl-BE)" in paper(town, f"/cell/invitations/{sent.id}/letter/")
