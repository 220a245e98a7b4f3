"""Making the page of an invitation …"""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.utils import translation

from cell.given_meetings import Planned, an_organisation, in_days, planned
from houvast.access.answer_pages import OfferedAnswerPage
from houvast.access.answer_values import AnswerReply, AnswerVisit
from houvast.access.coded_pages import TypedCode
from houvast.access.services.enter_answer_page import enter_answer_page
from houvast.access.services.give_answer import give_answer
from houvast.access.services.read_answer_page import read_answer_page
from houvast.audit.models import Entry
from houvast.cell.finding.items import Sent
from houvast.cell.models.meetings import Item
from houvast.cell.selectors.start_page import start_page
from houvast.cell.services.change_item import ItemChange, change_item
from houvast.cell.services.move_meeting import Move, move_meeting
from houvast.cell.services.note_answer import AnswerNote, note_answer
from houvast.cell.services.offer_page import NewPage, offer_page
from houvast.cell.services.send_again import Again, send_again
from houvast.cell.services.withdraw_invitation import withdraw_invitation
from houvast.cell.values.invitations import Way
from houvast.cell.values.meetings import MeetingContent
from houvast.kernel.errors import Conflict, Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from houvast.web.cell.invitation_page import page_of
from world import Town

COMES = AnswerReply(comes=True, who="The head of guidance")


def by_page(town: Town, **more: object) -> tuple[Planned, Sent]:
    """Invites an organisation without an account, to whom it goes by a page."""
    given = planned(town)
    (sent,) = given.invited(an_organisation(town, given.cell, **more), way=Way.PAGE)  # type: ignore[arg-type]
    return given, sent


def page_for(town: Town, sent: Sent) -> NewPage:
    """Returns the words of a page as the coordinator sees them."""
    with town.city.cas.acts() as cas, translation.override("en"):
        return page_of(start_page(cas, sent.id), sent.id)


def offered(town: Town, sent: Sent) -> OfferedAnswerPage:
    """Makes the page of an invitation as the coordinator."""
    new = page_for(town, sent)
    with town.city.cas.acts() as cas:
        return offer_page(cas, new_id(), new)


def entered(page: OfferedAnswerPage) -> str:
    """Types the code, as the management does."""
    return enter_answer_page(TypedCode(page.token, page.code))


def read(page: OfferedAnswerPage) -> AnswerVisit:
    """Returns what the management reads."""
    return read_answer_page(entered(page))


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_says_all_that_is_mandatory_in_their_language(town: Town, language: str) -> None:
    """F5: objective, day, hour, place, the person, those invited, the text (FWB decree art. 6)."""
    given, sent = by_page(town, name="PMS North", language=language)
    words = read(offered(town, sent)).words
    letter = page_for(town, sent)
    assert (words.language, words.items, words.title) == (language, letter.items, letter.title)
    said = "\n".join(item.words for item in words.items)
    with town.city.cas.acts() as cas:
        facts = start_page(cas, sent.id)
    for must in (facts.objective, facts.place, facts.person, facts.citation, "PMS North"):
        assert must in said
    assert {"nl": "Komt er iemand van uw dienst?"}.get(
        language, "de votre service vient-il"
    ) in words.question
    assert given.invitations()[0].standing.comes is None


@pytest.mark.parametrize("reply", [COMES, AnswerReply(comes=False)])
def test_brings_a_yes_or_a_no_back_like_any_other_answer(town: Town, reply: AnswerReply) -> None:
    given, sent = by_page(town)
    give_answer(entered(offered(town, sent)), reply)
    standing = given.invitations()[0].standing
    assert (standing.comes, standing.who) == (reply.comes, reply.who)


def test_lets_what_was_said_by_telephone_the_same_day_count(town: Town) -> None:
    given, sent = by_page(town)
    give_answer(entered(offered(town, sent)), COMES)
    with town.city.cas.acts() as cas:
        note_answer(cas, AnswerNote(sent.id, comes=False))
    assert given.invitations()[0].standing.comes is False


def test_anew_ends_the_page_before_and_keeps_its_answer_until_a_newer_one(town: Town) -> None:
    given, sent = by_page(town)
    first = offered(town, sent)
    give_answer(entered(first), COMES)
    second = offered(town, sent)
    with pytest.raises(NotFound):
        entered(first)
    assert given.invitations()[0].standing.comes is True
    give_answer(entered(second), AnswerReply(comes=False))
    assert given.invitations()[0].standing.comes is False


def test_is_asked_again_after_a_correction_or_another_sending(town: Town) -> None:
    """F5: whoever is invited answers on what is true now: the old words open for nobody any more."""
    given, sent = by_page(town)
    first = offered(town, sent)
    give_answer(entered(first), COMES)
    with town.city.cas.acts() as cas:
        change_item(cas, ItemChange(given.item, "A safe way home."))
    with pytest.raises(NotFound):
        entered(first)
    (now,) = given.invitations()
    assert (now.content.page_id, now.standing.comes) == (None, True)
    second = offered(town, sent)
    with town.city.cas.acts() as cas:
        send_again(cas, Again(sent.id))
    with pytest.raises(NotFound):
        entered(second)
    assert "A safe way home." in "".join(item.words for item in read(offered(town, sent)).words.items)


def test_is_asked_again_with_a_new_answer_after_the_meeting_moved(town: Town) -> None:
    given, sent = by_page(town)
    first = offered(town, sent)
    visit = entered(first)
    give_answer(visit, COMES)
    when = in_days(40)
    with town.city.cas.acts() as cas:
        move_meeting(cas, Move(given.meeting, when, MeetingContent("Room 9", when + timedelta(hours=2))))
    with pytest.raises(NotFound):
        read_answer_page(visit)
    assert given.invitations()[0].standing.comes is None
    meeting = read(offered(town, sent)).words.meeting
    assert meeting
    assert (meeting.starts_at, meeting.place) == (when, "Room 9")


def test_ends_with_the_invitation(town: Town) -> None:
    _, sent = by_page(town)
    page = offered(town, sent)
    with town.city.cas.acts() as cas:
        withdraw_invitation(cas, sent.id)
    with pytest.raises(NotFound):
        entered(page)


def test_is_refused_without_a_mandatory_word(town: Town) -> None:
    """F5: an item that is missing, and the invitation does not go (FWB decree art. 6)."""
    _, sent = by_page(town)
    new = page_for(town, sent)
    short = replace(new, items=tuple(one for one in new.items if "1" not in one.words))
    with pytest.raises(Invalid, match="changed meanwhile"), town.city.cas.acts() as cas:
        offer_page(cas, new_id(), short)


def test_is_for_invitations_by_page_and_for_who_prepares_meetings(town: Town) -> None:
    given = planned(town)
    (letter,) = given.invited(an_organisation(town, given.cell))
    new = page_for(town, letter)
    with pytest.raises(Conflict, match="page"), town.city.cas.acts() as cas:
        offer_page(cas, new_id(), new)
    with pytest.raises(NotFound), town.city.cas.acts() as cas:
        offer_page(cas, new_id(), replace(new, invitation_id=new_id()))
    with pytest.raises(NotAllowed), town.city.pol.acts() as pol:
        offer_page(pol, new_id(), new)


def test_takes_another_answer_until_the_item_begins_and_none_after(town: Town) -> None:
    """F5: a yes becomes a no and a no a yes; each time is logged, and the last one counts."""
    given, sent = by_page(town)
    visit = entered(offered(town, sent))
    for comes in (True, False, True):
        give_answer(visit, AnswerReply(comes))
        assert given.invitations()[0].standing.comes is comes
    logged = Entry.objects.using("owner").filter(event="access.give_answer", dossier_id=given.case)
    assert logged.count() == 3
    Item.objects.using("owner").filter(id=given.item).update(state="running")
    with pytest.raises(NotFound):
        give_answer(visit, AnswerReply(comes=False))
    assert given.invitations()[0].standing.comes is True
