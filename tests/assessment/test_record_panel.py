"""Recording a panel …"""

import pytest
from django.db import DatabaseError, transaction

from assessment.exercising import begun, practised
from houvast.access.dossiers import main_compartment_of
from houvast.access.sealing import seal_content
from houvast.assessment.models.exercises import Panel
from houvast.assessment.selectors.show_exercise import show_exercise
from houvast.assessment.services.end_exercise import end_exercise
from houvast.assessment.services.record_panel import record_panel
from houvast.assessment.values.exercises import PanelContent
from houvast.kernel.errors import Conflict, Invalid, NotFound
from world import Town


def test_keeps_the_figures_of_three_without_names_once(town: Town) -> None:
    centre = town.centre
    number, (case, *_) = begun(town, centre.anna, centre.bert, centre.coach)
    for person, points in ((centre.anna, 7), (centre.bert, 5), (centre.coach, 6)):
        practised(person, case, points=points)
    with centre.anna.acts() as anna, pytest.raises(Conflict, match="still open"):
        record_panel(anna, number)
    with centre.anna.acts() as anna:
        end_exercise(anna, number, "One is enough for today.")
    with centre.anna.acts() as anna:
        record_panel(anna, number)
    with centre.anna.acts() as anna, pytest.raises(Conflict):
        record_panel(anna, number)
    with centre.bert.acts() as bert:
        page = show_exercise(bert, number)
    assert len(page.open_cases) == 3, "two ended before anybody rated them"
    told = {each.line.round_id: each.panel for each in page.open_cases if each.panel}
    assert told == {case: (5, 6, 7)}


def test_needs_three_and_is_for_who_leads(town: Town) -> None:
    number, (case, *_) = begun(town)
    practised(town.centre.anna, case)
    practised(town.centre.bert, case)
    with town.centre.anna.acts() as anna:
        end_exercise(anna, number, "Enough.")
    with town.centre.anna.acts() as anna, pytest.raises(Invalid, match="three people"):
        record_panel(anna, number)
    with town.centre.bert.acts() as bert, pytest.raises(NotFound):
        record_panel(bert, number)


def test_cannot_be_invented_by_a_statement_before_a_case_is_over(town: Town) -> None:
    number, (case, *_) = begun(town)
    for person in (town.centre.anna, town.centre.coach):
        with person.acts() as actor:
            row = Panel(dossier_id=number, compartment_id=main_compartment_of(number), round_id=case)
            seal_content(actor, row, PanelContent("lander", (1, 2, 3)))
            with pytest.raises(DatabaseError), transaction.atomic():
                row.save(force_insert=True)
