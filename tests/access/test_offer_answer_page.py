"""Offering a page to answer on …"""

from datetime import timedelta

import pytest
from django.db import connection, connections
from django.test.utils import CaptureQueriesContext

from access.answering import an_invitation, enter, invite, line_of
from apart import harm
from houvast.access.answer_lapsing import lapse_answer_pages
from houvast.access.answer_pages import (
    answer_pages_of,
    offer_answer_page,
    withdraw_answer_pages,
)
from houvast.access.answer_values import AnswerPageState, AnswerReply
from houvast.access.services.erase_dossier import erase_dossier
from houvast.access.services.give_answer import give_answer
from houvast.access.services.read_answer_page import read_answer_page
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotFound
from world import Town, dossier_of

ERASED = "UPDATE access.dossier SET state = 'erased', due_on = NULL WHERE id = %s"
LEFT = "SELECT count(*) FROM access.answer_page WHERE id = ANY(%s) AND num_nonnulls(form, entered, visit) > 0"
COMES = AnswerReply(comes=True, who="The head of guidance")


def test_tells_the_sender_each_step_as_it_comes(town: Town) -> None:
    new, offered = invite(town)
    first = line_of(town, new.about_id)
    assert (first.state, first.entered_at, first.reply) == (AnswerPageState.OPEN, None, None)
    assert first.expires_at == clock.at_midnight(new.until + timedelta(days=1))
    visit = enter(offered)
    assert line_of(town, new.about_id).state is AnswerPageState.ENTERED
    give_answer(visit, COMES)
    last = line_of(town, new.about_id)
    assert (last.state, last.reply) == (AnswerPageState.ANSWERED, COMES)
    assert last.entered_at
    assert last.answered_at


def test_is_for_a_day_to_come(town: Town) -> None:
    past = an_invitation(town, until=clock.today() - timedelta(days=1))
    with town.centre.anna.acts() as anna, pytest.raises(Invalid):
        offer_answer_page(anna, past)
    _, offered = invite(town, an_invitation(town, until=clock.today()))
    assert read_answer_page(enter(offered)).words


def test_is_done_once_by_a_double_click(town: Town) -> None:
    new, _ = invite(town)
    with town.centre.anna.acts() as anna, pytest.raises(Conflict):
        offer_answer_page(anna, new)


def test_shows_nothing_to_a_colleague_without_access(town: Town) -> None:
    new, _ = invite(town)
    with town.centre.bert.acts() as bert:
        assert answer_pages_of(bert, [new.about_id]) == {}
        assert not withdraw_answer_pages(new.about_id)


def test_is_taken_back_before_it_is_opened_and_also_afterwards(town: Town) -> None:
    for is_open in (False, True):
        new, offered = invite(town)
        visit = enter(offered) if is_open else ""
        with town.centre.anna.acts():
            assert withdraw_answer_pages(new.about_id)
        with pytest.raises(NotFound):
            enter(offered)
        with pytest.raises(NotFound):
            read_answer_page(visit)
        assert line_of(town, new.about_id).state is AnswerPageState.WITHDRAWN
        with town.centre.anna.acts():
            assert not withdraw_answer_pages(new.about_id)


def test_is_done_anew_after_it_was_taken_back_and_the_newest_counts(town: Town) -> None:
    new, first = invite(town)
    give_answer(enter(first), COMES)
    with town.centre.anna.acts():
        withdraw_answer_pages(new.about_id)
    _, second = invite(town, an_invitation(town, about_id=new.about_id))
    assert line_of(town, new.about_id).reply is None
    give_answer(enter(second), AnswerReply(comes=False))
    assert line_of(town, new.about_id).reply == AnswerReply(comes=False)


@pytest.mark.parametrize("by_its_keys", [True, False])
def test_ends_with_its_dossier_whoever_lets_that_go(town: Town, by_its_keys: object) -> None:
    new, offered = invite(town)
    if by_its_keys:
        with town.centre.anna.acts() as anna:
            erase_dossier(anna, new.dossier_id)
    else:
        with connections["owner"].cursor() as owner:
            owner.execute(ERASED, [new.dossier_id])
    assert harm("SELECT count(*) FROM access.answer_page WHERE id = %s", new.page_id) == [(0,)]
    with pytest.raises(NotFound):
        enter(offered)


def test_keeps_the_pages_of_other_dossiers_when_one_is_erased(town: Town) -> None:
    other = dossier_of(town.centre.anna, town.centre)
    _, offered = invite(town)
    with town.centre.anna.acts() as anna:
        erase_dossier(anna, other.id)
    assert enter(offered)


def test_lasts_through_the_day_of_the_meeting_and_leaves_the_answer_alone(town: Town) -> None:
    read, offered_read = invite(town)
    answered, offered = invite(town)
    unread, _ = invite(town)
    enter(offered_read)
    give_answer(enter(offered), COMES)
    for new in (read, answered, unread):
        harm("UPDATE access.answer_page SET expires_at = now() WHERE id = %s", new.page_id)
    ends = {read: AnswerPageState.LAPSED, answered: AnswerPageState.CLOSED, unread: AnswerPageState.LAPSED}
    for is_swept in (False, True):
        assert not is_swept or lapse_answer_pages() >= len(ends)
        for new, state in ends.items():
            assert line_of(town, new.about_id).state is state
        assert line_of(town, answered.about_id).reply == COMES
    assert harm(LEFT, [new.page_id for new in ends]) == [(0,)]


def test_costs_as_many_statements_to_look_at_however_many_there_are(town: Town) -> None:
    asked = []
    about = [invite(town)[0].about_id for _ in range(4)]
    for wanted in (about[:1], about):
        with town.centre.anna.acts() as anna, CaptureQueriesContext(connection) as captured:
            assert len(answer_pages_of(anna, wanted)) == len(wanted)
        asked.append(len(captured))
    assert asked[0] == asked[1] <= 4
