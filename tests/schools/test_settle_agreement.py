"""Settling an agreement …"""

from datetime import timedelta

import pytest

from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.schools.services.settle_agreement import settle_agreement
from houvast.schools.values.lines import Part
from houvast.schools.values.supports import Settled
from schools.given import agreed, opened, seen, visited
from world import Service


def test_is_done_and_the_next_one_is_due(city: Service) -> None:
    support = opened(city.dina)
    first = agreed(city.dina, support, 2)
    agreed(city.dina, support, 8)
    done = Settled(clock.today(), is_done=True, reason="")
    for _ in range(2):
        with city.anna.acts() as anna:
            settle_agreement(anna, support, first, done)
    page = seen(city.dina, support)
    assert page.due_on == clock.today() + timedelta(days=8)
    ended = next(step for step in page.steps if step.id == first)
    assert not ended.is_open_agreement
    assert Part("done", clock.today().isoformat()) in ended.line.parts


def test_says_why_when_it_was_not_done(city: Service) -> None:
    support = opened(city.dina)
    number = agreed(city.dina, support)
    with city.dina.acts() as dina, pytest.raises(Invalid):
        settle_agreement(dina, support, number, Settled(clock.today(), is_done=False, reason=" "))
    with city.dina.acts() as dina:
        settle_agreement(dina, support, number, Settled(clock.today(), is_done=False, reason="Exams first."))
    (step,) = seen(city.dina, support).steps
    assert Part("dropped", "Exams first.") in step.line.parts
    with city.dina.acts() as dina, pytest.raises(Conflict):
        settle_agreement(dina, support, number, Settled(clock.today(), is_done=True, reason=""))


def test_is_of_an_agreement_of_this_support(city: Service) -> None:
    support, other = opened(city.dina), opened(city.dina)
    visit, elsewhere = visited(city.dina, support), agreed(city.dina, other)
    for number in (visit, elsewhere):
        with city.dina.acts() as dina, pytest.raises(NotFound):
            settle_agreement(dina, support, number, Settled(clock.today(), is_done=True, reason=""))
