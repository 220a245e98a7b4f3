"""The mayor's list …"""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cell.given import a_cell, a_proposal, listed, proposed
from cell.given_cases import put_on_list, refused
from houvast.access.finding import set_state
from houvast.cell.selectors.list_cases import CaseList, Shelf, list_cases
from houvast.cell.values.cases import CaseState
from houvast.kernel import clock
from houvast.kernel.errors import NotAllowed
from world import Person, Town, build_town


@pytest.fixture(scope="module")
def own() -> Town:
    """A town of its own: what is counted here is nobody else's."""
    return build_town()


def on(person: Person, shelf: Shelf = Shelf.LISTED) -> CaseList:
    with person.acts() as actor:
        return list_cases(actor, shelf=shelf)


def test_stands_on_four_shelves_by_due_day(own: Town) -> None:
    """F22: new, running, to close; by the day that asks for attention."""
    cell = a_cell(own)
    late, soon, waiting = (proposed(own, cell, a_proposal(name)) for name in ("Late", "Soon", "Waiting"))
    put_on_list(own.city.mira, late, days=60)
    put_on_list(own.city.mira, soon, days=6)
    no, frozen = proposed(own, cell, a_proposal("No")), listed(own, cell, a_proposal("Frozen"))
    refused(own.city.mira, no)
    with own.city.mira.acts():
        set_state(frozen, CaseState.FROZEN, clock.today() - timedelta(days=2))
    for person in (own.city.cas, own.city.mira, own.city.milan):
        assert [line.name for line in on(person).lines] == ["Soon", "Late"]
        assert [line.id for line in on(person, Shelf.PROPOSED).lines] == [waiting]
        assert [(line.name, line.is_late) for line in on(person, Shelf.TO_DECIDE).lines] == [("Frozen", True)]
        assert [line.name for line in on(person, Shelf.CLOSED).lines] == ["No"]
        assert [place.id for place in on(person).cells] == [cell]


def test_is_no_list_for_anybody_else(own: Town) -> None:
    """F3: nothing leads from here to social work, nor back."""
    listed(own, a_cell(own))
    for person in (own.city.pol, own.city.prisca, own.city.dpo, own.centre.anna, own.centre.siham):
        with pytest.raises(NotAllowed):
            on(person)


def test_shows_a_mayor_of_another_city_nothing(own: Town, town: Town) -> None:
    case = listed(own, a_cell(own))
    assert case not in {line.id for line in on(town.city.mira).lines}


def test_costs_as_many_queries_for_many_as_for_one(own: Town) -> None:
    cell = a_cell(own)

    def queries() -> int:
        with own.city.mira.acts() as mira, CaptureQueriesContext(connection) as captured:
            list_cases(mira)
        return len(captured)

    listed(own, cell)
    few = queries()
    for _ in range(3):
        listed(own, cell)
    assert queries() == few
