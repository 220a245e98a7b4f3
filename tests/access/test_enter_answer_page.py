"""Opening an invitation with its address and code …"""

from datetime import timedelta

import pytest

from access.answering import NAME, PLACE, enter, invite, line_of, other_code
from apart import harm
from houvast.access.answer_values import AnswerPageState, AnswerReply
from houvast.access.coded_pages import TypedCode
from houvast.access.services.enter_answer_page import enter_answer_page
from houvast.access.services.export_answer_date import export_answer_date
from houvast.access.services.give_answer import give_answer
from houvast.access.services.leave_answer_page import leave_answer_page
from houvast.access.services.read_answer_page import read_answer_page
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotFound, TooMany
from houvast.vault.content import dump
from world import Town


def test_shows_what_was_written_once(town: Town) -> None:
    new, offered = invite(town)
    words = read_answer_page(enter(offered)).words
    assert (words.title, words.paragraphs, words.items) == (new.title, new.paragraphs, new.items)
    assert len(words.return_code) == 8
    with pytest.raises(Invalid):
        enter(offered)


def test_refuses_the_right_code_after_ten_wrong_ones(town: Town) -> None:
    new, offered = invite(town)
    for left in range(9, 0, -1):
        with pytest.raises(Invalid) as refused:
            enter(offered, other_code(offered.code))
        assert refused.value.facts["left"] == left
    for code in (other_code(offered.code), offered.code):
        with pytest.raises(TooMany):
            enter(offered, code)
    assert line_of(town, new.about_id).state is AnswerPageState.OPEN


@pytest.mark.parametrize("code", ["", "12345", "1234567", "twelve", "123456789"])
def test_counts_no_try_for_what_is_no_code(town: Town, code: str) -> None:
    _, offered = invite(town)
    for _ in range(12):
        with pytest.raises(Invalid):
            enter_answer_page(TypedCode(offered.token, code))
    assert enter(offered, f"{offered.code[:3]} {offered.code[3:]}")


def test_is_nothing_at_an_address_that_was_never_given() -> None:
    with pytest.raises(NotFound):
        enter_answer_page(TypedCode("never-given", "123456"))


def test_leads_back_to_a_page_that_names_nobody(town: Town) -> None:
    _, offered = invite(town)
    first = read_answer_page(enter(offered)).words
    back = read_answer_page(enter(offered, first.return_code)).words
    assert (back.title, back.paragraphs, back.items, back.question) == ("", (), (), "")
    assert back.return_code == ""
    assert back.meeting
    assert back.meeting.place == PLACE
    assert NAME.encode() not in dump(back)


def test_gives_one_visit_and_the_newest_counts(town: Town) -> None:
    _, offered = invite(town)
    first = enter(offered)
    code = read_answer_page(first).words.return_code
    second = enter(offered, code)
    with pytest.raises(NotFound):
        read_answer_page(first)
    give_answer(second, AnswerReply(comes=False))
    for _ in range(12):
        second = enter(offered, code)
    assert read_answer_page(second).state is AnswerPageState.ANSWERED


def test_lasts_two_hours_and_never_longer_than_the_page(town: Town) -> None:
    new, offered = invite(town)
    visit = enter(offered)
    assert timedelta(minutes=119) < read_answer_page(visit).until - clock.now() <= timedelta(hours=2)
    ends = "UPDATE access.answer_page SET expires_at = now() + interval '20 minutes' WHERE id = %s"
    harm(ends, new.page_id)
    assert read_answer_page(visit).until - clock.now() <= timedelta(minutes=20)


def test_is_over_when_the_receiver_says_so_and_the_code_leads_back(town: Town) -> None:
    _, offered = invite(town)
    visit = enter(offered)
    code = read_answer_page(visit).words.return_code
    assert leave_answer_page(visit)
    assert not leave_answer_page(visit)
    for act in (read_answer_page, export_answer_date):
        with pytest.raises(NotFound):
            act(visit)
    assert export_answer_date(enter(offered, code)).place == PLACE
