"""The pages of invitations for one case …"""

import html
import re
from datetime import timedelta

from browsing import browsing
from cell.given_meetings import NO_MANDATE, Planned, an_organisation, day_is_over, in_days, planned, replied
from houvast.cell.values.invitations import InvitationReply
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Town


def address(given: Planned, more: str = "") -> str:
    return f"/cell/items/{given.item}/{more}"


def shown(given: Planned, more: str = "", language: str = "en") -> str:
    answer = browsing(given.town.city.cas, language).get(address(given, more))
    assert answer.status_code == 200
    return html.unescape(answer.content.decode())


def posted(given: Planned, where: str, **told: object) -> tuple[int, str]:
    client = browsing(given.town.city.cas)
    answer = client.post(where, {"submission": str(new_id()), **told})
    return answer.status_code, html.unescape(answer.content.decode())


def test_offers_organisations_and_sends_what_is_chosen(town: Town) -> None:
    given = planned(town)
    north, south = an_organisation(town, given.cell), an_organisation(town, given.cell, "PMS South")
    page = shown(given, "invite/")
    for there in ("PMS North · The director", "PMS South", "14 calendar days", "By letter"):
        assert there in page
    for absent in ("urgency", "special_reasons", "silent"):
        assert f'name="{absent}"' not in page
    told = {"organisations": [str(north), str(south)], "way": "letter"}
    assert posted(given, address(given, "invite/"), **told)[0] == 303
    page = shown(given)
    assert page.count("No answer yet") == 2
    assert "There is nobody else to invite" in shown(given, "invite/")


def test_gives_the_form_back_with_what_is_missing(town: Town) -> None:
    """F5: an item that is missing, and the invitation does not go (FWB decree art. 6)."""
    given = planned(town, held_at=in_days(5))
    north = an_organisation(town, given.cell)
    assert "at the earliest" in shown(given, "invite/")
    told = {"organisations": [str(north)], "way": "voice", "urgency": ""}
    status, page = posted(given, address(given, "invite/"), **told)
    assert status == 422
    assert "Write why it is urgent." in page
    assert re.search(rf'value="{north}"[^>]*checked', page)
    assert posted(given, address(given, "invite/"), way="voice", urgency="Now.")[0] == 422
    assert posted(given, address(given, "invite/"), **(told | {"urgency": "Now."}))[0] == 303


def test_says_where_no_period_is_known_and_asks_for_the_decision(town: Town) -> None:
    """F17: the Flemish text was not read: the page says so and invents nothing."""
    given = planned(town, "flanders")
    an_organisation(town, given.cell)
    page = shown(given, "invite/")
    assert "No period between invitation and meeting is known" in page
    assert "was not read" in page
    assert "why is this period enough?" in page
    assert "Who hears them is unknown" in shown(given)


def test_asks_special_reasons_for_a_child_and_when_the_age_is_not_known(town: Town) -> None:
    """F14: asked under the age of the text; where nobody knows the day of birth the field stays open."""
    for born_on in (clock.today() - timedelta(days=3650), None):
        given = planned(town, born_on=born_on)
        an_organisation(town, given.cell)
        assert 'name="special_reasons"' in shown(given, "invite/")


def test_asks_before_somebody_without_a_mandate_is_invited(town: Town) -> None:
    given = planned(town)
    aid = an_organisation(town, given.cell, "Aid", mandate=NO_MANDATE)
    assert "no mandate: is there without sharing" in shown(given, "invite/")
    told = {"organisations": [str(aid)], "way": "letter"}
    status, page = posted(given, address(given, "invite/"), **told)
    assert status == 422
    assert "Aid has no mandate to share." in page
    assert posted(given, address(given, "invite/"), silent="on", **told)[0] == 303
    assert "Is there without sharing" in shown(given)


def test_shows_an_answer_in_the_same_words_whatever_lies_behind(town: Town) -> None:
    """F5: not in care, no mandate, not willing: the mayor's side sees "does not come" and no more."""
    given = planned(town)
    by_account = an_organisation(town, given.cell, "A", seat_of="centre")
    by_voice = an_organisation(town, given.cell, "B", mandate=NO_MANDATE)
    sent = given.invited(by_account, by_voice, silent=True)
    replied(town.centre.siham, sent[0].content.handover_id, InvitationReply(comes=False))
    where = f"/cell/invitations/{sent[1].id}/answer/"
    assert "do not ask" in html.unescape(browsing(town.city.cas).get(where).content.decode())
    assert posted(given, where)[0] == 422
    assert posted(given, where, comes="no", who="")[0] == 303
    page = shown(given)
    assert page.count(">Does not come<") == 2
    assert posted(given, where, comes="yes", who="The coach")[0] == 303
    assert "The coach" in shown(given)


def test_says_that_the_list_changed_until_it_is_sent_again(town: Town) -> None:
    given = planned(town)
    (first,) = given.invited(an_organisation(town, given.cell, "A"))
    given.invited(an_organisation(town, given.cell, "B"))
    assert shown(given).count("Who is invited changed") == 1
    assert posted(given, f"/cell/invitations/{first.id}/again/")[0] == 303
    assert "Who is invited changed" not in shown(given)


def test_corrects_what_it_is_to_reach(town: Town) -> None:
    given = planned(town)
    assert posted(given, address(given, "change/"), objective="")[0] == 422
    assert posted(given, address(given, "change/"), objective="To find a home.")[0] == 303
    assert "To find a home." in shown(given)


def test_takes_an_invitation_back_after_asking(town: Town) -> None:
    given = planned(town)
    (sent,) = given.invited(an_organisation(town, given.cell))
    where = f"/cell/invitations/{sent.id}/back/"
    assert "PMS North" in html.unescape(browsing(town.city.cas).get(where).content.decode())
    assert browsing(town.city.cas).post(where).status_code == 303
    assert "Nobody is invited yet" in shown(given)


def test_offers_nothing_once_it_is_over(town: Town) -> None:
    given = planned(town)
    an_organisation(town, given.cell)
    day_is_over(given)
    assert "This meeting has begun or is over" in shown(given, "invite/")
    page = shown(given)
    for absent in ("Invite for this case", "Take off the agenda"):
        assert absent not in page


def test_names_nobody_in_a_title(town: Town) -> None:
    given = planned(town)
    an_organisation(town, given.cell)
    for more in ("", "invite/", "change/", "off/", "place/"):
        title = shown(given, more).split("</title>")[0]
        assert "Younes" not in title


def test_is_in_dutch_and_french(town: Town) -> None:
    given = planned(town)
    an_organisation(town, given.cell)
    assert "Wie nodigt de burgemeester uit" in shown(given, "invite/", "nl")
    assert "jours calendrier entre" in shown(given, "invite/", "fr")
