"""Completing the call card …"""

from dataclasses import replace
from uuid import UUID

import pytest

from desk.given import a_card, ended, open_at
from houvast.desk.selectors.show_question import show_question
from houvast.desk.services.complete_card import complete_card
from houvast.desk.values.entrances import Language, OwnQuestion, Theme
from houvast.desk.values.questions import OwnAnswer, QuestionContent
from houvast.kernel.errors import Conflict, Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Person, Town

BEGAN = a_card()
WHOLE = replace(
    BEGAN,
    theme=Theme.POLARISATION,
    language=Language.FR,
    answers=(OwnAnswer(OwnQuestion.WHERE, "In one class, since the film."),),
)


def completed(worker: Person, question: UUID, card: QuestionContent, began_from: QuestionContent) -> None:
    with worker.acts() as actor:
        complete_card(actor, question, card, began_from.mark())


def card_of(town: Town, question: UUID) -> QuestionContent:
    with town.desk.emil.acts() as emil:
        return show_question(emil, question).card


def test_keeps_what_the_call_left_no_time_for(town: Town) -> None:
    """F20: theme, language and the entrance's own questions come after the first minute."""
    question = open_at(town, BEGAN)
    completed(town.desk.emil, question, WHOLE, BEGAN)
    assert card_of(town, question) == WHOLE


def test_twice_in_the_same_words_does_nothing_more(town: Town) -> None:
    question = open_at(town, BEGAN)
    for _ in range(2):
        completed(town.desk.dina, question, WHOLE, BEGAN)
    assert card_of(town, question) == WHOLE


def test_does_not_overwrite_what_a_colleague_wrote_meanwhile(town: Town) -> None:
    question = open_at(town, BEGAN)
    completed(town.desk.emil, question, WHOLE, BEGAN)
    with pytest.raises(Conflict, match="meanwhile"):
        completed(town.desk.dina, question, replace(BEGAN, tried="Something else."), BEGAN)
    assert card_of(town, question) == WHOLE


def test_wants_a_word_about_the_worry(town: Town) -> None:
    with pytest.raises(Invalid):
        completed(town.desk.dina, open_at(town, BEGAN), replace(WHOLE, worry=" "), BEGAN)


def test_is_over_when_the_question_is_closed(town: Town) -> None:
    with pytest.raises(Conflict, match="closed"):
        completed(town.desk.dina, ended(town), WHOLE, BEGAN)


def test_is_for_the_desk_and_for_its_own_questions(town: Town) -> None:
    question = open_at(town, BEGAN)
    with pytest.raises(NotAllowed):
        completed(town.centre.anna, question, WHOLE, BEGAN)
    with pytest.raises(NotFound):
        completed(town.desk.dina, new_id(), WHOLE, BEGAN)
