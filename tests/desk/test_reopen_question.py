"""Opening a question again …"""

from datetime import timedelta

import pytest

from desk.given import a_card, ended, open_at
from houvast.desk.selectors.show_question import show_question
from houvast.desk.services.reopen_question import reopen_question
from houvast.desk.values.states import QuestionState
from houvast.kernel.clock import today
from houvast.kernel.errors import NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Town


def test_keeps_every_word_and_stops_it_from_vanishing(town: Town) -> None:
    question = ended(town)
    with town.desk.emil.acts() as emil:
        reopen_question(emil, question)
        page = show_question(emil, question)
    assert (page.state, page.vanishes_on) == (QuestionState.CLARIFYING, None)
    assert page.due_on is not None
    assert timedelta(0) < page.due_on - today() < timedelta(days=12)
    assert len(page.decisions) == 1


def test_does_nothing_to_an_open_question(town: Town) -> None:
    question = open_at(town, a_card())
    with town.desk.dina.acts() as dina:
        before = show_question(dina, question).due_on
        reopen_question(dina, question)
        page = show_question(dina, question)
    assert (page.state, page.due_on) == (QuestionState.OPEN, before)


def test_is_for_the_desk_and_for_its_own_questions(town: Town) -> None:
    question = ended(town)
    with town.centre.anna.acts() as anna, pytest.raises(NotAllowed):
        reopen_question(anna, question)
    with town.desk.dina.acts() as dina, pytest.raises(NotFound):
        reopen_question(dina, new_id())
