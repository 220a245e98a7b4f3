"""The page of an item …"""

from cell.given_meetings import an_organisation, day_is_over, planned
from cell.pages import item, seen
from world import Town


def test_offers_nothing_once_it_is_over(town: Town) -> None:
    given = planned(town)
    an_organisation(town, given.cell)
    day_is_over(given)
    assert "This meeting has begun or is over" in seen(town.city.cas, item(given, "invite/"))
    page = seen(town.city.cas, item(given))
    for absent in ("Invite for this case", "Take off the agenda"):
        assert absent not in page


def test_names_nobody_in_a_title(town: Town) -> None:
    given = planned(town)
    an_organisation(town, given.cell)
    for more in ("", "invite/", "change/", "off/", "place/"):
        title = seen(town.city.cas, item(given, more)).split("</title>")[0]
        assert "Younes" not in title
