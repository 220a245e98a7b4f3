"""A case …"""

from dataclasses import replace

import pytest

from cell.given import INDICATION, a_cell, listed
from cell.given_cases import a_case_of, proposing, seen
from houvast.access.values import GrantReason
from houvast.cell.values.cases import Provenance
from houvast.kernel.errors import NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Town


def test_shows_each_statement_with_its_source_and_provenance(town: Town) -> None:
    """F9."""
    told = replace(INDICATION, provenance=Provenance.POLICE_OR_JUSTICE, category="judicial")
    page = seen(town.city.mira, proposing(town.city.cas, a_cell(town, "french_community"), a_case_of(told)))
    assert page.statement("i1") == told
    assert page.reason is GrantReason.TEAM
    for key in ("i0", "i2", "p2", "x1", "", "i", "i1x", "i99999"):
        with pytest.raises(NotFound):
            page.statement(key)


def test_is_for_the_mayors_seat_and_the_coordinators_alone(town: Town) -> None:
    """F2, F3: no police, no prevention, no partner, no social worker, no officer."""
    case = listed(town, a_cell(town))
    for person in (town.city.pol, town.city.prisca, town.city.dpo, town.centre.anna, town.centre.siham):
        with pytest.raises(NotAllowed):
            seen(person, case)
    with pytest.raises(NotFound):
        seen(town.city.mira, new_id())
