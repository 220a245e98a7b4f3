"""The page that moves a meeting …"""

from datetime import timedelta

from browsing import browsing
from cell.given_meetings import an_organisation, planned
from cell.pages import a_moment, meeting, posted
from houvast.kernel import clock
from world import Town


def test_moves_it_and_asks_reasons_only_when_somebody_is_invited(town: Town) -> None:
    given = planned(town)
    cas = browsing(town.city.cas)
    address = meeting(given, "move/")
    assert "urgency" not in cas.get(address).content.decode()
    given.invited(an_organisation(town, given.cell))
    page = cas.get(address).content.decode()
    assert "Whoever is invited is invited anew" in page
    assert 'value="Town hall, room 2"' in page
    soon = (clock.today() + timedelta(days=3)).isoformat()
    assert posted(given, meeting(given, "move/"), **a_moment(on=soon))[0] == 422
    assert (
        posted(given, meeting(given, "move/"), **a_moment(on=soon, urgency="The judge decides on Friday."))[0]
        == 303
    )
    assert posted(given, meeting(given, "move/"), **a_moment())[0] == 303
