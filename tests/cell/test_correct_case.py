"""Putting the entry of a case right …"""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from cell.given import a_cell, a_proposal, listed, proposed
from cell.given_cases import refused, seen
from houvast.cell.services.correct_case import CaseCorrection, correct_case
from houvast.cell.values.case_steps import CaseCorrected
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.ids import new_id
from world import Person, Town


def a_correction(case: UUID, **more: object) -> CaseCorrection:
    person = replace(a_proposal().person, name="Younes El Haddad")
    told = CaseCorrection(case, new_id(), person, "Two talks.", "He stays away.", None, "Misheard.")
    return replace(told, **more)  # type: ignore[arg-type]


def corrected(person: Person, change: CaseCorrection) -> None:
    with person.acts() as actor:
        correct_case(actor, change)


def test_keeps_why_and_nothing_of_what_stood_there(town: Town) -> None:
    """GDPR art. 16."""
    for case in (proposed(town, a_cell(town)), listed(town, a_cell(town))):
        change = a_correction(case)
        for _ in range(2):
            corrected(town.city.cas, change)
        page = seen(town.city.mira, case)
        assert page.content.person.name == "Younes El Haddad"
        last = page.steps[-1].said
        assert last == CaseCorrected(clock.today(), "entry", "Misheard.")
        assert sum(isinstance(step.said, CaseCorrected) for step in page.steps) == 1


def test_needs_a_reason_and_an_entry_that_stands(town: Town) -> None:
    case = proposed(town, a_cell(town))
    child = replace(a_proposal().person, born_on=clock.today() - timedelta(days=15 * 366))
    for lame in ({"reason": ""}, {"done": " "}, {"person": child}, {"why_not_less": "threat level 3"}):
        with pytest.raises(Invalid):
            corrected(town.city.cas, a_correction(case, **lame))


def test_is_not_for_a_case_that_is_over(town: Town) -> None:
    case = proposed(town, a_cell(town))
    refused(town.city.mira, case)
    with pytest.raises(Conflict):
        corrected(town.city.cas, a_correction(case))
