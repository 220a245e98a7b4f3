"""Putting a statement right …"""

from dataclasses import replace
from uuid import UUID

import pytest

from cell.given import INDICATION, STRENGTH, a_cell, proposed
from cell.given_cases import a_case_of, proposing, seen
from houvast.cell.services.correct_statement import StatementCorrection, correct_statement
from houvast.cell.values.cases import Statement
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.ids import new_id
from world import Town

RIGHT = replace(INDICATION, words="He said it once.")


def righted(town: Town, case: UUID, was: Statement, now: Statement | None, reason: str = "Misheard.") -> None:
    with town.city.cas.acts() as cas:
        correct_statement(cas, StatementCorrection(case, new_id(), was, now, reason))


def test_replaces_it_in_its_place_or_takes_it_out(town: Town) -> None:
    other = replace(INDICATION, words="He bought a ticket.")
    case = proposing(town.city.cas, a_cell(town), a_case_of(INDICATION, other))
    righted(town, case, INDICATION, RIGHT)
    assert seen(town.city.mira, case).content.proposal.indications == (RIGHT, other)
    righted(town, case, other, None)
    page = seen(town.city.mira, case)
    assert page.content.proposal.indications == (RIGHT,)
    assert page.statement("i1") == RIGHT
    assert page.statement("p1") == STRENGTH


def test_leaves_no_case_without_indication_strength_or_reason(town: Town) -> None:
    case = proposed(town, a_cell(town))
    for was, now, reason in (
        (INDICATION, None, "Wrong."),
        (STRENGTH, None, "Wrong."),
        (INDICATION, RIGHT, ""),
    ):
        with pytest.raises(Invalid):
            righted(town, case, was, now, reason)
    with pytest.raises(Conflict):
        righted(town, case, RIGHT, INDICATION)
