"""Withdrawing a proposal …"""

from uuid import UUID

import pytest
from django.db import connections

from cell.given import a_cell, a_proposal, listed, proposed
from cell.given_cases import proposing, seen
from cell.test_propose_case import counted
from houvast.cell.services.withdraw_proposal import withdraw_proposal
from houvast.kernel.errors import Conflict, NotAllowed, NotFound
from world import Person, Town


def withdrawn(person: Person, case: UUID) -> None:
    with person.acts() as actor:
        withdraw_proposal(actor, case)


def test_leaves_nothing_but_the_count_of_the_quarter(town: Town) -> None:
    case = proposed(town, a_cell(town))
    before = counted(town, "withdrawn")
    withdrawn(town.city.cas, case)
    with pytest.raises(NotFound):
        seen(town.city.mira, case)
    with connections["owner"].cursor() as cursor:
        for table in ('cell."case"', "cell.step", "keys.wrap"):
            cursor.execute(f"SELECT count(*) FROM {table} WHERE dossier_id = %s", [case])  # noqa: S608
            assert cursor.fetchone() == (0,)
    assert counted(town, "withdrawn") == before + 1


def test_is_for_who_wrote_it_alone_and_before_the_decision(town: Town) -> None:
    cell = a_cell(town)
    mayors = proposing(town.city.mira, cell, a_proposal())
    with pytest.raises(NotAllowed):
        withdrawn(town.city.cas, mayors)
    withdrawn(town.city.mira, mayors)
    with pytest.raises(Conflict):
        withdrawn(town.city.cas, listed(town, cell))
