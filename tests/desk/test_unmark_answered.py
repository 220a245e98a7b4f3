"""Taking the tap "answered today" back …"""

from datetime import date

import pytest

from desk.duties import acting_on, asked_on, build_old_town
from desk.given import a_card, a_talk, open_at
from houvast.desk.selectors.show_figures import show_figures
from houvast.desk.selectors.show_question import show_question
from houvast.desk.services.clarify_question import clarify_question
from houvast.desk.services.mark_answered import mark_answered
from houvast.desk.services.tell_asker import tell_asker
from houvast.desk.services.unmark_answered import unmark_answered
from houvast.desk.values.counts import Counting
from houvast.desk.values.states import QuestionState
from houvast.desk.values.telling import ToldContent
from houvast.kernel.errors import Conflict
from houvast.kernel.ids import new_id
from world import Town

MONDAY = date(2026, 11, 30)


def test_lets_the_clock_run_as_it_did_and_counts_nothing() -> None:
    town = build_old_town()
    question = asked_on(town, MONDAY)
    with acting_on(town.desk.dina, MONDAY) as dina:
        due = show_question(dina, question).due_on
        mark_answered(dina, question)
        assert show_figures(dina).own[0].counts.totals[Counting.ANSWERED] == 1
        unmark_answered(dina, question)
        page = show_question(dina, question)
        assert show_figures(dina).own[0].counts.totals[Counting.ANSWERED] == 0
    assert (page.state, page.due_on, page.first_answer) == (QuestionState.OPEN, due, None)


def test_does_nothing_where_there_was_no_tap(town: Town) -> None:
    question = open_at(town, a_card())
    with town.desk.dina.acts() as dina:
        unmark_answered(dina, question)
        assert show_question(dina, question).state is QuestionState.OPEN


def test_is_refused_once_more_was_kept(town: Town) -> None:
    tapped, talked = open_at(town, a_card()), open_at(town, a_card())
    with town.desk.dina.acts() as dina:
        mark_answered(dina, tapped)
        clarify_question(dina, tapped, new_id(), a_talk())
        clarify_question(dina, talked, new_id(), a_talk())
        for question in (tapped, talked):
            with pytest.raises(Conflict):
                unmark_answered(dina, question)


def test_is_refused_once_the_asker_was_told(town: Town) -> None:
    question = open_at(town, a_card())
    with town.desk.dina.acts() as dina:
        mark_answered(dina, question)
        tell_asker(dina, question, new_id(), ToldContent((), "You can come on Wednesday."))
    with town.desk.dina.acts() as dina, pytest.raises(Conflict):
        unmark_answered(dina, question)
