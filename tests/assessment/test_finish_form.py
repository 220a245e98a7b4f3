"""Finishing a form …"""

from datetime import timedelta
from uuid import UUID

import pytest
from django.db import connection

from assessment.filling import IDEALS, NEEDS, ONE_PAGE_WORDS, begun, ended, filled, finished, said
from guidance.trajectories import trajectory_of
from houvast.assessment.models.forms import FilledForm
from houvast.assessment.selectors.list_forms import list_forms
from houvast.assessment.selectors.show_form import show_form
from houvast.assessment.services.finish_form import Ending, finish_form
from houvast.assessment.values.filled import FormAnswer, Outcome
from houvast.instruments.definition import Answer, Missing, Polarity
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotFound
from world import Town


@pytest.fixture
def dossier(town: Town) -> UUID:
    return trajectory_of(town.centre.anna, town.centre.coach)


def test_lets_colleagues_of_the_dossier_read_it(town: Town, dossier: UUID) -> None:
    form = finished(town.centre.anna, dossier)
    with town.centre.coach.acts() as stand_in:
        shown = show_form(stand_in, form)
    assert not shown.is_mine
    assert shown.page.content.parts[0].answer("first", None) == ONE_PAGE_WORDS[3]
    for other in (town.centre.bert, town.elsewhere.chloe):
        with other.acts() as actor, pytest.raises(NotFound):
            show_form(actor, form)


def test_freezes_it_in_the_database(town: Town, dossier: UUID) -> None:
    form = finished(town.centre.anna, dossier)
    with town.centre.anna.acts(), connection.cursor() as cursor:
        assert not FilledForm.objects.filter(id=form).update(content=FilledForm.objects.get(id=form).content)
        cursor.execute("DELETE FROM assessment.filled_form WHERE id = %s", [form])
        assert cursor.rowcount == 0
        cursor.execute("UPDATE assessment.filled_form SET state = 'draft' WHERE id = %s", [form])
        assert cursor.rowcount == 0


def test_asks_for_another_explanation_and_a_strength(town: Town, dossier: UUID) -> None:
    form = begun(town.centre.anna, dossier)
    filled(town.centre.anna, form, ONE_PAGE_WORDS[0], ONE_PAGE_WORDS[3])
    with town.centre.anna.acts() as anna, pytest.raises(Invalid, match="still missing"):
        finish_form(anna, Ending(form, Outcome.FILLED, "", None))
    with town.centre.anna.acts() as anna:
        lacks = show_form(anna, form).page.lacks
    assert [lack.item for lack in lacks] == ["strength_1", "another_explanation"]


def test_is_not_for_a_form_without_a_single_answer(town: Town, dossier: UUID) -> None:
    form = begun(town.centre.anna, dossier, NEEDS)
    with town.centre.anna.acts() as anna, pytest.raises(Invalid, match="still missing"):
        finish_form(anna, Ending(form, Outcome.FILLED, "", None))


def test_takes_no_not_now_for_an_answer(town: Town, dossier: UUID) -> None:
    form = begun(town.centre.anna, dossier, NEEDS)
    ended(town.centre.anna, form, Outcome.NOT_NOW, "After the exams, he says.")
    with town.centre.anna.acts() as anna:
        (line,) = list_forms(anna, dossier).finished
    assert line.outcome is Outcome.NOT_NOW


def test_knows_not_now_only_where_the_person_was_asked(town: Town, dossier: UUID) -> None:
    form = begun(town.centre.anna, dossier)
    with town.centre.anna.acts() as anna, pytest.raises(Invalid):
        finish_form(anna, Ending(form, Outcome.NOT_NOW, "", None))


def test_does_nothing_the_second_time_and_refuses_another_ending(town: Town, dossier: UUID) -> None:
    form, again = begun(town.centre.anna, dossier), clock.today() + timedelta(days=90)
    filled(town.centre.anna, form, *ONE_PAGE_WORDS)
    for _ in range(2):
        ended(town.centre.anna, form, again=again)
    with town.centre.anna.acts() as anna, pytest.raises(Conflict):
        finish_form(anna, Ending(form, Outcome.FILLED, "", None))


@pytest.mark.parametrize("days", [0, -3, 2000])
def test_looks_again_on_a_day_to_come_or_not_at_all(town: Town, dossier: UUID, days: int) -> None:
    form = begun(town.centre.anna, dossier)
    filled(town.centre.anna, form, *ONE_PAGE_WORDS)
    with town.centre.anna.acts() as anna, pytest.raises(Invalid, match="which day"):
        finish_form(anna, Ending(form, Outcome.FILLED, "", clock.today() + timedelta(days=days)))


def test_asks_of_a_judgement_alone_what_supports_a_level(town: Town, dossier: UUID) -> None:
    form = begun(town.centre.anna, dossier, IDEALS)
    sides = [(item, side) for item in IDEALS.items for side in item.sides]
    bare = [FormAnswer(item.id, None, side.polarity, (), Missing.NO_INFO) for item, side in sides]
    bare[0] = FormAnswer(sides[0][0].id, None, Polarity.STRENGTH, ("2",))
    words = [said(item.id, "In a sentence.") for item in IDEALS.closing if item.answer is Answer.WORDS]
    filled(town.centre.anna, form, *bare, *words)
    with town.centre.anna.acts() as anna:
        (lack,) = show_form(anna, form).page.lacks
    assert (lack.item, "what supports it" in lack.text) == (sides[0][0].id, True)
    bare[0] = FormAnswer(
        sides[0][0].id, None, Polarity.STRENGTH, ("2",), words="He has a key; I saw it today."
    )
    filled(town.centre.anna, form, *bare, *words)
    ended(town.centre.anna, form)
