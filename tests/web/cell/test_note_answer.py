"""The page on which an answer is noted …"""

from cell.given_meetings import NO_MANDATE, an_organisation, planned, replied
from cell.pages import item, posted, seen
from houvast.cell.values.invitations import InvitationReply
from world import Town


def test_shows_an_answer_in_the_same_words_whatever_lies_behind(town: Town) -> None:
    """F5: not in care, no mandate, not willing: the mayor's side sees "does not come" and no more."""
    given = planned(town)
    by_account = an_organisation(town, given.cell, "A", seat_of="centre")
    by_voice = an_organisation(town, given.cell, "B", mandate=NO_MANDATE)
    sent = given.invited(by_account, by_voice, silent=True)
    replied(town.centre.siham, sent[0].content.handover_id, InvitationReply(comes=False))
    where = f"/cell/invitations/{sent[1].id}/answer/"
    assert "do not ask" in seen(town.city.cas, where)
    assert posted(given, where)[0] == 422
    assert posted(given, where, comes="no", who="")[0] == 303
    page = seen(town.city.cas, item(given))
    assert page.count(">Does not come<") == 2
    assert posted(given, where, comes="yes", who="The coach")[0] == 303
    assert "The coach" in seen(town.city.cas, item(given))
