"""Filling a form in …"""

from uuid import UUID

import pytest

from assessment.filling import EVERY_ANSWER, NEEDS, ONE_PAGE_WORDS, begun, ended, filled, level, said
from guidance.trajectories import trajectory_of
from houvast.assessment.selectors._forms import FormPage
from houvast.assessment.selectors.open_form import open_form
from houvast.assessment.services.fill_form import Filling, fill_form
from houvast.assessment.values.filled import FormAnswer, FormPart
from houvast.instruments.definition import Definition, Voice
from houvast.kernel.errors import Conflict, NotFound
from world import Town


@pytest.fixture
def dossier(town: Town) -> UUID:
    return trajectory_of(town.centre.anna, town.centre.coach)


def draft(town: Town, dossier: UUID, definition: Definition = EVERY_ANSWER) -> UUID:
    return begun(town.centre.anna, dossier, definition)


def page_of(town: Town, form: UUID) -> FormPage:
    with town.centre.anna.acts() as anna:
        return open_form(anna, form)


def asked_in(town: Town, form: UUID) -> set[str]:
    return {item.id for item in page_of(town, form).asked[0].items}


def test_keeps_it_as_often_as_one_likes(town: Town, dossier: UUID) -> None:
    form = begun(town.centre.anna, dossier)
    filled(town.centre.anna, form, *ONE_PAGE_WORDS[:1])
    filled(town.centre.anna, form, *ONE_PAGE_WORDS)
    page = page_of(town, form)
    assert {answer.item for answer in page.content.parts[0].answers} == {each.item for each in ONE_PAGE_WORDS}
    assert not page.lacks


def test_asks_what_the_answers_call_for_and_loses_nothing_meanwhile(town: Town, dossier: UUID) -> None:
    form, anna = draft(town, dossier), town.centre.anna
    assert "where" not in asked_in(town, form)
    filled(anna, form, FormAnswer("work", chosen=("yes",)))
    assert "where" in asked_in(town, form)
    filled(
        anna, form, FormAnswer("work", chosen=("yes",)), said("where", "In the bakery"), said("hours", "24")
    )
    assert "tired" in asked_in(town, form)
    filled(anna, form, FormAnswer("work", chosen=("no",)), said("where", "In the bakery"))
    assert not {"where", "tired"} & asked_in(town, form)
    filled(anna, form, FormAnswer("work", chosen=("yes",)))
    assert page_of(town, form).content.parts[0].answer("where", None) == said("where", "In the bakery")


def test_keeps_a_section_as_often_as_it_was_asked(town: Town, dossier: UUID) -> None:
    form = draft(town, dossier)
    parts = (
        FormPart(""),
        FormPart("kin_known", (said("kin", "His aunt"), FormAnswer("near", chosen=("near",)))),
        FormPart("kin_known", (said("kin", "His coach"),)),
        FormPart("kin_known"),
    )
    with town.centre.anna.acts() as anna:
        fill_form(anna, Filling(form, parts, open_form(anna, form).seen))
    page = page_of(town, form)
    assert [part.answers[0].words for part in page.content.parts[1:]] == ["His aunt", "His coach"]
    assert [[item.id for item in each.items] for each in page.asked[1:]] == [["kin", "near"]] * 2


def test_lets_the_worker_write_the_persons_column_with_the_persons_words(town: Town, dossier: UUID) -> None:
    form = begun(town.centre.anna, dossier, NEEDS)
    quote = level("need_housing", "2", Voice.PERSON, "Five of us in one room.")
    filled(town.centre.anna, form, quote)
    assert page_of(town, form).content.parts[0].answers == (quote,)


def test_notices_that_another_device_went_on(town: Town, dossier: UUID) -> None:
    form = begun(town.centre.anna, dossier)
    seen = page_of(town, form).seen
    filled(town.centre.anna, form, *ONE_PAGE_WORDS[:1])
    with town.centre.anna.acts() as anna, pytest.raises(Conflict, match="another device"):
        fill_form(anna, Filling(form, (FormPart("", ONE_PAGE_WORDS),), seen))


def test_does_nothing_when_the_same_is_sent_twice(town: Town, dossier: UUID) -> None:
    form = begun(town.centre.anna, dossier)
    seen = page_of(town, form).seen
    for _ in range(2):
        with town.centre.anna.acts() as anna:
            fill_form(anna, Filling(form, (FormPart("", ONE_PAGE_WORDS),), seen))


def test_is_its_writers_alone_until_it_is_finished(town: Town, dossier: UUID) -> None:
    form = begun(town.centre.anna, dossier)
    with town.centre.coach.acts() as stand_in, pytest.raises(NotFound):
        fill_form(stand_in, Filling(form, (FormPart("", ONE_PAGE_WORDS),), ""))


def test_is_over_once_it_is_finished(town: Town, dossier: UUID) -> None:
    form = begun(town.centre.anna, dossier)
    filled(town.centre.anna, form, *ONE_PAGE_WORDS)
    ended(town.centre.anna, form)
    with town.centre.anna.acts() as anna, pytest.raises(Conflict, match="stays as it is"):
        fill_form(anna, Filling(form, (FormPart("", ONE_PAGE_WORDS[:1]),), ""))
