"""The list of schools …"""

from datetime import timedelta

from django.db import connection
from django.test.utils import CaptureQueriesContext

from houvast.kernel import clock
from houvast.schools.selectors.list_supports import SupportList, list_supports
from houvast.schools.values.supports import SupportState
from schools.given import a_school_team, agreed, opened, visited, written
from world import Person


def listed(worker: Person, shelf: SupportState = SupportState.OPEN) -> SupportList:
    with worker.acts() as actor:
        return list_supports(actor, shelf=shelf)


def test_puts_the_earliest_day_first_and_says_what_is_late() -> None:
    city = a_school_team()
    later, sooner = opened(city.dina), opened(city.dina)
    visited(city.dina, later)
    agreed(city.dina, later, 20)
    with clock.frozen_at(clock.now() - timedelta(days=9)):
        visited(city.dina, sooner)
        agreed(city.dina, sooner, 3)
    found = listed(city.anna)
    assert [(line.id, line.is_late) for line in found.supports] == [(sooner, True), (later, False)]
    assert found.has_team
    for nothing in (listed(city.bert), listed(city.anna, SupportState.CLOSED)):
        assert (nothing.supports, nothing.total) == ((), 0)


def test_shows_protocols_apart() -> None:
    city = a_school_team()
    protocol = written(city.dina)
    (line,) = listed(city.anna, SupportState.PROTOCOL).protocols
    assert (line.id, line.is_valid, line.is_acknowledged) == (protocol, True, False)
    assert listed(city.anna).supports == ()


def test_costs_as_many_queries_for_many_as_for_one() -> None:
    city = a_school_team()

    def queries(shelf: SupportState) -> int:
        with city.dina.acts() as dina, CaptureQueriesContext(connection) as captured:
            list_supports(dina, shelf=shelf)
        return len(captured)

    for worker in (city.dina, city.anna):
        opened(worker)
        written(worker)
    shelves = (SupportState.OPEN, SupportState.PROTOCOL)
    few = [queries(shelf) for shelf in shelves]
    for _ in range(4):
        opened(city.anna)
        written(city.anna)
    assert [queries(shelf) for shelf in shelves] == few
