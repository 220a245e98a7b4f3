"""Beginning a form outside a round …"""

from dataclasses import replace
from uuid import UUID

import pytest

from assessment.filling import (
    HISTORICAL,
    NEEDS,
    NEEDS_WORDS,
    ONE_PAGE,
    ONE_PAGE_WORDS,
    begun,
    filled,
    finished,
    item,
)
from guidance.trajectories import trajectory_of
from houvast.assessment.selectors.list_forms import list_forms
from houvast.assessment.selectors.open_form import open_form
from houvast.assessment.services.begin_form import NewForm, begin_form
from houvast.assessment.services.fill_form import Filling, fill_form
from houvast.assessment.services.finish_form import Ending, finish_form
from houvast.assessment.values.filled import FormPart, Outcome
from houvast.guidance.services.close_trajectory import NewClosing, close_trajectory
from houvast.guidance.values.entries import Closing
from houvast.guidance.values.lists import ClosingReason
from houvast.instruments.definition import Answer, Definition, Status
from houvast.instruments.plain import as_text
from houvast.instruments.shipped import shipped_definitions
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.ids import new_id
from world import Town


@pytest.fixture
def dossier(town: Town) -> UUID:
    return trajectory_of(town.centre.anna, town.centre.coach)


def test_takes_nothing_about_the_worker_into_a_dossier(town: Town, dossier: UUID) -> None:
    sure = as_text(shipped_definitions()["houvast.self_efficacy"])
    with town.centre.anna.acts() as anna, pytest.raises(Invalid, match="own work"):
        begin_form(anna, NewForm(new_id(), dossier, sure))


def test_makes_a_draft_that_only_its_writer_knows(town: Town, dossier: UUID) -> None:
    form = begun(town.centre.anna, dossier)
    with town.centre.anna.acts() as anna:
        (draft,) = list_forms(anna, dossier).drafts
    assert (draft.id, draft.title.said("en")) == (form, "One page")
    with town.centre.coach.acts() as stand_in:
        assert not list_forms(stand_in, dossier).drafts
        with pytest.raises(NotFound):
            open_form(stand_in, form)


def test_does_nothing_the_second_time(town: Town, dossier: UUID) -> None:
    new = NewForm(new_id(), dossier, as_text(ONE_PAGE))
    for _ in range(2):
        with town.centre.anna.acts() as anna:
            begin_form(anna, new)
    with town.centre.anna.acts() as anna:
        assert len(list_forms(anna, dossier).drafts) == 1


def test_is_for_who_holds_the_dossier(town: Town, dossier: UUID) -> None:
    for other in (town.centre.bert, town.elsewhere.chloe):
        with other.acts() as actor, pytest.raises(NotFound):
            begin_form(actor, NewForm(new_id(), dossier, as_text(ONE_PAGE)))


@pytest.mark.parametrize(
    "definition",
    [
        HISTORICAL,
        replace(HISTORICAL, status=Status.PUBLISHED),
        replace(ONE_PAGE, status=Status.DRAFT),
        replace(ONE_PAGE, min_raters=2),
        replace(ONE_PAGE, items=tuple(item(f"q{number}", Answer.WORDS) for number in range(300))),
    ],
    ids=["historical", "without answers", "draft", "for several raters", "too long for a page"],
)
def test_refuses_what_nobody_can_fill_in_alone(town: Town, dossier: UUID, definition: Definition) -> None:
    with town.centre.anna.acts() as anna, pytest.raises(Invalid):
        begin_form(anna, NewForm(new_id(), dossier, as_text(definition)))


def test_waits_until_a_closed_trajectory_is_reopened(town: Town, dossier: UUID) -> None:
    anna = town.centre.anna
    draft = begun(anna, dossier)
    with anna.acts() as actor:
        close_trajectory(actor, NewClosing(new_id(), dossier, Closing(ClosingReason.NOT_NOW, "", "", None)))
    with anna.acts() as actor, pytest.raises(Conflict, match="closed"):
        begin_form(actor, NewForm(new_id(), dossier, as_text(ONE_PAGE)))
    with anna.acts() as actor, pytest.raises(Conflict, match="closed"):
        fill_form(actor, Filling(draft, (FormPart("", ONE_PAGE_WORDS),), ""))
    with anna.acts() as actor, pytest.raises(Conflict, match="closed"):
        finish_form(actor, Ending(draft, Outcome.FILLED, "", None))


def test_begins_a_correction_with_what_stood_there(town: Town, dossier: UUID) -> None:
    anna = town.centre.anna
    first = finished(anna, dossier, NEEDS, *NEEDS_WORDS)
    second = begun(anna, dossier, NEEDS, replaces=first)
    with anna.acts() as actor:
        page = open_form(actor, second)
    assert {each.words for each in page.content.parts[0].answers} >= {"Five of us in one room."}
    assert page.content.replaces == first


def test_corrects_only_what_is_finished_and_the_same(town: Town, dossier: UUID) -> None:
    anna = town.centre.anna
    draft = begun(anna, dossier)
    filled(anna, draft)
    for replaced, definition in ((draft, ONE_PAGE), (finished(anna, dossier), NEEDS)):
        with anna.acts() as actor, pytest.raises(Conflict):
            begin_form(actor, NewForm(new_id(), dossier, as_text(definition), replaced))
