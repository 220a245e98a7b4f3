"""Settling an agreement …"""

from datetime import timedelta

import pytest

from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.tables.services.settle_agreement import settle_agreement
from houvast.tables.values.entries import Settled
from tables.given import agreed, founded, joined, planned, seen
from world import Service


def test_is_kept_and_the_next_one_is_due(city: Service) -> None:
    table = founded(city.dina)
    bus = joined(city.dina, table)
    first = agreed(city.dina, table, bus, 2)
    agreed(city.dina, table, bus, 8)
    for _ in range(2):
        with city.anna.acts() as anna:
            settle_agreement(anna, table, first, Settled(clock.today(), is_kept=True, reason=""))
    page = seen(city.dina, table)
    assert page.due_on == clock.today() + timedelta(days=8)
    assert [number for number, _one in page.entries.agreements(is_open=False)] == [first]


def test_says_why_when_it_was_not_kept(city: Service) -> None:
    table, today = founded(city.dina), clock.today()
    number = agreed(city.dina, table, joined(city.dina, table))
    for reason in (" ", "Omdat Yassine Amrani niet wou."):
        with city.dina.acts() as dina, pytest.raises(Invalid):
            settle_agreement(dina, table, number, Settled(today, is_kept=False, reason=reason))
    with city.dina.acts() as dina:
        settle_agreement(dina, table, number, Settled(today, is_kept=False, reason="No means this year."))
    ((_number, made),) = seen(city.dina, table).entries.agreements(is_open=False)
    assert made.settled is not None
    assert made.settled.reason == "No means this year."
    with city.dina.acts() as dina, pytest.raises(Conflict):
        settle_agreement(dina, table, number, Settled(today, is_kept=True, reason=""))


def test_is_of_an_agreement_of_this_table(city: Service) -> None:
    table, other = founded(city.dina), founded(city.dina)
    meeting = planned(city.dina, table)
    elsewhere = agreed(city.dina, other, joined(city.dina, other))
    for number in (meeting, elsewhere):
        with city.dina.acts() as dina, pytest.raises(NotFound):
            settle_agreement(dina, table, number, Settled(clock.today(), is_kept=True, reason=""))
