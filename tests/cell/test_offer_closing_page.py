"""Making the page of a closing …"""

import pytest

from cell.ended import shared, told_by_letter
from cell.taking_part import PERSON, region
from houvast.access.answer_values import AnswerReply, Asks
from houvast.access.coded_pages import OfferedPage, TypedCode
from houvast.access.services.enter_answer_page import enter_answer_page
from houvast.access.services.give_answer import give_answer
from houvast.access.services.read_answer_page import read_answer_page
from houvast.cell.services.note_closing_confirmed import note_closing_confirmed
from houvast.cell.services.offer_closing_page import NewClosingPage, offer_closing_page
from houvast.kernel.errors import Conflict, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Person


def offered(person: Person, told: object) -> OfferedPage:
    words = NewClosingPage(told, "nl", "Closed", (f"About {PERSON}.",), "We took note.")  # type: ignore[arg-type]
    with person.acts() as actor:
        return offer_closing_page(actor, new_id(), words)


def test_is_read_once_and_confirmed_and_says_no_more() -> None:
    case = shared()
    case.closed()
    told = case.lines()["School"].id
    gone = offered(case.town.city.cas, told)
    page = offered(case.town.city.cas, told)
    with pytest.raises(NotFound):
        enter_answer_page(TypedCode(gone.token, gone.code))
    visit = enter_answer_page(TypedCode(page.token, page.code))
    words = read_answer_page(visit).words
    assert (words.asks, words.meeting, PERSON in words.paragraphs[0]) == (Asks.CONFIRMS, None, True)
    assert not case.lines()["School"].is_confirmed
    give_answer(visit, AnswerReply(comes=True))
    assert case.lines()["School"].is_confirmed
    assert read_answer_page(visit).words.paragraphs == ()


def test_is_for_who_did_not_confirm_and_made_by_who_prepares() -> None:
    town = region()
    told = told_by_letter(town)
    with pytest.raises(NotAllowed):
        offered(town.city.pol, told)
    with town.city.cas.acts() as cas:
        note_closing_confirmed(cas, told)
    with pytest.raises(Conflict):
        offered(town.city.cas, told)
