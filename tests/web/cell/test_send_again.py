"""The page that sends an invitation again …"""

from cell.given_meetings import an_organisation, planned
from cell.pages import item, posted, seen
from world import Town


def test_says_that_the_list_changed_until_it_is_sent_again(town: Town) -> None:
    given = planned(town)
    (first,) = given.invited(an_organisation(town, given.cell, "A"))
    given.invited(an_organisation(town, given.cell, "B"))
    assert seen(town.city.cas, item(given)).count("Who is invited changed") == 1
    assert posted(given, f"/cell/invitations/{first.id}/again/")[0] == 303
    assert "Who is invited changed" not in seen(town.city.cas, item(given))
