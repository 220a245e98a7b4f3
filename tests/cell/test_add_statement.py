"""Adding a statement to a proposal …"""

from dataclasses import replace
from uuid import UUID

import pytest

from cell.given import INDICATION, STRENGTH, a_cell, listed, proposed
from cell.given_cases import seen
from houvast.cell.services.add_statement import NewStatement, add_statement
from houvast.cell.values.cases import About, Statement
from houvast.kernel.errors import Conflict, Invalid, NotAllowed
from world import Person, Town


def added(person: Person, case: UUID, statement: Statement) -> None:
    with person.acts() as actor:
        add_statement(actor, NewStatement(case, statement))


def test_puts_it_where_it_belongs_once(town: Town) -> None:
    case = proposed(town, a_cell(town))
    more = replace(INDICATION, words="He showed a plan.", about=About.SHAPED)
    well = replace(STRENGTH, words="He speaks with his aunt.")
    for one in (more, more, well):
        added(town.city.cas, case, one)
    proposal = seen(town.city.mira, case).content.proposal
    assert (proposal.indications, proposal.positive) == ((INDICATION, more), (STRENGTH, well))


def test_is_not_for_a_case_that_is_decided_nor_for_others(town: Town) -> None:
    cell = a_cell(town)
    with pytest.raises(Conflict):
        added(town.city.cas, listed(town, cell), replace(STRENGTH, words="More."))
    with pytest.raises(NotAllowed):
        added(town.city.pol, proposed(town, cell), STRENGTH)
    for lame in (replace(STRENGTH, source=""), replace(STRENGTH, words="Hij is FTF.")):
        with pytest.raises(Invalid):
            added(town.city.cas, proposed(town, cell), lame)
