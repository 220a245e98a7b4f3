"""A question …"""

from concurrent.futures import ThreadPoolExecutor
from uuid import UUID

import pytest
from django.db import connections

from desk.given import a_card, open_at
from houvast.access.acting import acting
from houvast.access.actor import Unlocked
from houvast.desk.selectors.list_questions import list_questions
from houvast.desk.selectors.show_question import show_question
from houvast.desk.services.open_question import NewQuestion, open_question
from houvast.kernel.errors import Conflict, NotFound
from houvast.kernel.ids import new_id
from world import Town, build_town


def opened_in_thread(unlocked: Unlocked, new: NewQuestion) -> UUID:
    try:
        with acting(unlocked) as dina:
            return open_question(dina, new)
    finally:
        connections.close_all()


def test_is_opened_once_by_clicks_at_the_same_moment() -> None:
    town, new = build_town(), NewQuestion(new_id(), a_card("Asked twice at once."))
    unlocked = town.desk.dina.unlocked
    with ThreadPoolExecutor(4) as clicks:
        answers = [clicks.submit(opened_in_thread, unlocked, new) for _ in range(4)]
        assert {answer.result() for answer in answers} == {new.question_id}
    with town.desk.emil.acts() as emil:
        assert [line.worry for line in list_questions(emil).lines] == ["Asked twice at once."]


def test_with_other_words_under_the_same_number_is_refused(town: Town) -> None:
    question = open_at(town, a_card())
    with town.desk.dina.acts() as dina, pytest.raises(Conflict, match="other words"):
        open_question(dina, NewQuestion(question, a_card("Something else.")))


def test_under_a_number_of_another_desk_is_not_there_and_changes_nothing(town: Town) -> None:
    question, other = open_at(town, a_card("As it was.")), build_town()
    with other.desk.dina.acts() as dina:
        open_question(dina, NewQuestion(question, a_card("Forged.")))
        assert list_questions(dina).total == 0
        with pytest.raises(NotFound):
            show_question(dina, question)
    with town.desk.emil.acts() as emil:
        assert show_question(emil, question).card.worry == "As it was."
