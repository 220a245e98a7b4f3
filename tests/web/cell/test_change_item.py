"""The page that corrects what an item is to reach …"""

from cell.given_meetings import planned
from cell.pages import item, posted, seen
from world import Town


def test_corrects_what_it_is_to_reach(town: Town) -> None:
    given = planned(town)
    assert posted(given, item(given, "change/"), objective="")[0] == 422
    assert posted(given, item(given, "change/"), objective="To find a home.")[0] == 303
    assert "To find a home." in seen(town.city.cas, item(given))
