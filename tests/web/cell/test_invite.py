"""The page on which organisations are invited for one case …"""

import re
from datetime import timedelta

from cell.given_meetings import NO_MANDATE, an_organisation, in_days, planned
from cell.pages import item, posted, seen
from houvast.kernel import clock
from world import Town


def test_offers_organisations_and_sends_what_is_chosen(town: Town) -> None:
    given = planned(town)
    north, south = an_organisation(town, given.cell), an_organisation(town, given.cell, "PMS South")
    page = seen(town.city.cas, item(given, "invite/"))
    for there in ("PMS North · The director", "PMS South", "14 calendar days", "By letter"):
        assert there in page
    for absent in ("urgency", "special_reasons", "silent"):
        assert f'name="{absent}"' not in page
    told = {"organisations": [str(north), str(south)], "way": "letter"}
    assert posted(given, item(given, "invite/"), **told)[0] == 303
    page = seen(town.city.cas, item(given))
    assert page.count("No answer yet") == 2
    assert "There is nobody else to invite" in seen(town.city.cas, item(given, "invite/"))


def test_gives_the_form_back_with_what_is_missing(town: Town) -> None:
    """F5: an item that is missing, and the invitation does not go (FWB decree art. 6)."""
    given = planned(town, held_at=in_days(5))
    north = an_organisation(town, given.cell)
    assert "at the earliest" in seen(town.city.cas, item(given, "invite/"))
    told = {"organisations": [str(north)], "way": "voice", "urgency": ""}
    status, page = posted(given, item(given, "invite/"), **told)
    assert status == 422
    assert "Write why it is urgent." in page
    assert re.search(rf'value="{north}"[^>]*checked', page)
    assert posted(given, item(given, "invite/"), way="voice", urgency="Now.")[0] == 422
    assert posted(given, item(given, "invite/"), **(told | {"urgency": "Now."}))[0] == 303


def test_says_where_no_period_is_known_and_asks_for_the_decision(town: Town) -> None:
    """F17: the Flemish text was not read: the page says so and invents nothing."""
    given = planned(town, "flanders")
    an_organisation(town, given.cell)
    page = seen(town.city.cas, item(given, "invite/"))
    assert "No period between invitation and meeting is known" in page
    assert "was not read" in page
    assert "why is this period enough?" in page
    assert "Who hears them is unknown" in seen(town.city.cas, item(given))


def test_asks_special_reasons_for_a_child_and_when_the_age_is_not_known(town: Town) -> None:
    """F14: asked under the age of the text; where nobody knows the day of birth the field stays open."""
    for born_on in (clock.today() - timedelta(days=3650), None):
        given = planned(town, born_on=born_on)
        an_organisation(town, given.cell)
        assert 'name="special_reasons"' in seen(town.city.cas, item(given, "invite/"))


def test_asks_before_somebody_without_a_mandate_is_invited(town: Town) -> None:
    given = planned(town)
    aid = an_organisation(town, given.cell, "Aid", mandate=NO_MANDATE)
    assert "no mandate: is there without sharing" in seen(town.city.cas, item(given, "invite/"))
    told = {"organisations": [str(aid)], "way": "letter"}
    status, page = posted(given, item(given, "invite/"), **told)
    assert status == 422
    assert "Aid has no mandate to share." in page
    assert posted(given, item(given, "invite/"), silent="on", **told)[0] == 303
    assert "Is there without sharing" in seen(town.city.cas, item(given))


def test_is_in_dutch_and_french(town: Town) -> None:
    given = planned(town)
    an_organisation(town, given.cell)
    assert "Wie nodigt de burgemeester uit" in seen(town.city.cas, item(given, "invite/"), "nl")
    assert "jours calendrier entre" in seen(town.city.cas, item(given, "invite/"), "fr")
