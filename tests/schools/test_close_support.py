"""Closing a support …"""

from datetime import date, timedelta

import pytest

from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.ids import new_id
from houvast.schools.selectors.list_supports import list_supports
from houvast.schools.services.close_support import close_support
from houvast.schools.values.supports import Closing, SupportState
from schools.given import agreed, opened, seen, visited
from world import Person, Service


def close(worker: Person, support: object, back_on: date | None = None, words: str = "It is calm.") -> None:
    with worker.acts() as actor:
        close_support(actor, support, new_id(), Closing(clock.today(), words, back_on))  # type: ignore[arg-type]


def test_asks_for_attention_on_the_day_to_come_back(city: Service) -> None:
    support, back_on = opened(city.dina), clock.today() + timedelta(days=90)
    close(city.anna, support, back_on)
    page = seen(city.dina, support)
    assert (page.state, page.due_on, page.is_open) == (SupportState.RESTING, back_on, False)


def test_waits_for_open_agreements_and_says_how_it_ended(city: Service) -> None:
    support = opened(city.dina)
    with pytest.raises(Invalid):
        close(city.dina, support, words=" ")
    with pytest.raises(Invalid):
        close(city.dina, support, clock.today())
    agreed(city.dina, support)
    with pytest.raises(Conflict):
        close(city.dina, support)
    assert seen(city.dina, support).is_open


def test_stands_among_the_open_ones_until_somebody_came_back(city: Service) -> None:
    resting, over = opened(city.dina), opened(city.dina)
    close(city.dina, resting, clock.today() + timedelta(days=30))
    close(city.dina, over)
    with city.dina.acts() as dina:
        listed = {line.id: line.rests for line in list_supports(dina).supports}
        closed = {line.id for line in list_supports(dina, shelf=SupportState.CLOSED).supports}
    assert listed[resting]
    assert over not in listed
    assert (over in closed, resting in closed) == (True, False)


def test_lets_nothing_be_added_after_it(city: Service) -> None:
    support = opened(city.dina)
    close(city.dina, support)
    with pytest.raises(Conflict):
        visited(city.dina, support)
