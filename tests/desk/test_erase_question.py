"""Letting a question vanish …"""

import json

import pytest
from django.conf import settings

from desk.given import a_card, ended, full, open_at, rows_left, state_of
from houvast.access.register import FILE
from houvast.desk.selectors.show_question import show_question
from houvast.desk.services.erase_question import erase_question
from houvast.kernel.errors import Conflict, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Town


def test_leaves_neither_words_nor_keys_and_the_count_stays(town: Town) -> None:
    """F12: real deletion; that there was a question is all that is left of it."""
    question = full(town)
    assert {"desk.told", "desk.clarification", "desk.question"} <= rows_left(question).keys()
    with town.desk.emil.acts() as emil:
        erase_question(emil, question)
    assert rows_left(question) == {}
    assert state_of(question) == ("erased", None)
    with town.desk.dina.acts() as dina, pytest.raises(NotFound):
        show_question(dina, question)


def test_is_remembered_outside_the_database(town: Town) -> None:
    question = full(town)
    with town.desk.emil.acts() as emil:
        erase_question(emil, question)
    lines = map(json.loads, (settings.HOME / FILE).read_text().splitlines())
    assert any((line["what"], line["subject"]) == ("erasure", str(question)) for line in lines)


def test_waits_until_it_was_said_how_it_ended(town: Town) -> None:
    question = open_at(town, a_card())
    with town.desk.dina.acts() as dina, pytest.raises(Conflict, match="open"):
        erase_question(dina, question)
    assert rows_left(question)["desk.question"] == 1


def test_is_for_the_desk_and_for_its_own_questions(town: Town) -> None:
    question = ended(town)
    with town.centre.anna.acts() as anna, pytest.raises(NotAllowed):
        erase_question(anna, question)
    with town.desk.dina.acts() as dina, pytest.raises(NotFound):
        erase_question(dina, new_id())
