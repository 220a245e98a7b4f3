"""Noting what a service answered …"""

from dataclasses import replace
from uuid import UUID

import pytest

from cell.given import STRENGTH, a_cell, proposed
from cell.given_cases import seen
from cell.test_ask_service import a_request, asked
from houvast.cell.services.note_service_answer import NotedAnswer, note_service_answer
from houvast.cell.values.cases import Statement
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.ids import new_id
from world import Town


def noted(town: Town, case: UUID, step: UUID, statement: Statement | None) -> None:
    with town.city.cas.acts() as cas:
        note_service_answer(cas, NotedAnswer(case, step, statement))


def test_keeps_it_with_its_source(town: Town) -> None:
    """F9."""
    case = proposed(town, a_cell(town))
    step = asked(town.city.mira, a_request(case))
    with pytest.raises(Invalid):
        noted(town, case, step, replace(STRENGTH, source=" "))
    for _ in range(2):
        noted(town, case, step, STRENGTH)
    answer = seen(town.city.mira, case).asked(step).answer
    assert answer is not None
    assert answer.statement == STRENGTH
    with pytest.raises(Conflict):
        noted(town, case, step, None)


def test_keeps_no_reason_of_a_service_that_shares_nothing(town: Town) -> None:
    case = proposed(town, a_cell(town))
    step = asked(town.city.mira, a_request(case))
    noted(town, case, step, None)
    answer = seen(town.city.mira, case).asked(step).answer
    assert answer is not None
    assert answer.statement is None


def test_belongs_to_a_request_of_the_same_case(town: Town) -> None:
    cell = a_cell(town)
    case, other = proposed(town, cell), proposed(town, cell)
    step = asked(town.city.mira, a_request(case))
    for place, number in ((other, step), (case, new_id())):
        with pytest.raises(NotFound):
            noted(town, place, number, None)
