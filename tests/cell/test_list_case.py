"""Putting somebody on the list …"""

from dataclasses import replace
from datetime import timedelta

import pytest

from cell.given import a_cell, a_proposal, proposed
from cell.given_cases import put_on_list, refused, seen
from houvast.cell.services.list_case import Listing, list_case
from houvast.cell.values.cases import CaseState, MinorCheck
from houvast.cell.values.decisions import Decision
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Town


def test_is_the_mayors_with_reasons_and_a_day(town: Town) -> None:
    """F4: art. 3 §2 of the law of 30 July 2018; also by whoever replaces the mayor."""
    for mayor in (town.city.mira, town.city.milan):
        case = proposed(town, a_cell(town))
        put_on_list(mayor, case)
        page = seen(town.city.cas, case)
        assert (page.state, page.due_on) == (CaseState.LISTED, clock.today() + timedelta(days=90))
        (step,) = page.steps
        assert isinstance(step.said, Decision)
        assert step.said.paper == ""


def test_is_nobody_elses(town: Town) -> None:
    """F4."""
    case = proposed(town, a_cell(town))
    for person in (town.city.cas, town.city.pol, town.city.prisca, town.centre.siham, town.centre.anna):
        with pytest.raises(NotAllowed):
            put_on_list(person, case)
    assert seen(town.city.mira, case).is_proposed


def test_needs_reasons_and_a_day_to_come(town: Town) -> None:
    case = proposed(town, a_cell(town))
    for reasons, days in ((" ", 30), ("Because.", 0)):
        with pytest.raises(Invalid):
            put_on_list(town.city.mira, case, reasons, days)
    with pytest.raises(Invalid):
        put_on_list(town.city.mira, case, "De OCAD-lijst zegt het.")


def test_happens_once_and_not_after_a_refusal(town: Town) -> None:
    case, number = proposed(town, a_cell(town)), new_id()
    for _ in range(2):
        with town.city.mira.acts() as mira:
            list_case(mira, Listing(case, number, "Both.", clock.today() + timedelta(days=9)))
    assert len(seen(town.city.mira, case).steps) == 1
    other = proposed(town, a_cell(town))
    refused(town.city.mira, other)
    with pytest.raises(Conflict):
        put_on_list(town.city.mira, other)
    with pytest.raises(NotFound):
        put_on_list(town.city.mira, new_id())


def test_falls_on_the_first_of_the_month_in_which_somebody_turns_eighteen(town: Town) -> None:
    """F14: so that no birthday stands in the clear, from the first day on the list."""
    ahead = clock.today() + timedelta(days=70)
    born_on = ahead.replace(year=ahead.year - 18, day=20)
    proposal = replace(a_proposal(born_on=born_on), minor=MinorCheck("He keeps his school."))
    case = proposed(town, a_cell(town), proposal)
    put_on_list(town.city.mira, case, days=150)
    page = seen(town.city.cas, case)
    assert page.due_on == ahead.replace(day=1)
    (step,) = page.steps
    assert isinstance(step.said, Decision)
    assert step.said.review_on == page.due_on
