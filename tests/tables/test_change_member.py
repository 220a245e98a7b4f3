"""Changing a member …"""

from dataclasses import replace
from datetime import timedelta

import pytest

from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotFound
from houvast.tables.services.change_member import change_member
from tables.given import a_member, agreed, founded, joined, seen
from world import Service


def test_puts_another_contact_in_the_place_of_the_first(city: Service) -> None:
    table, bus = founded(city.dina), a_member()
    joined(city.dina, table, bus)
    changed = replace(bus, name="Omar Nys", way="015 40 87 11")
    for _ in range(2):
        with city.anna.acts() as anna:
            change_member(anna, table, changed)
    assert seen(city.dina, table).members == (changed,)


def test_lets_a_member_leave_and_its_agreement_stays(city: Service) -> None:
    table, bus = founded(city.dina), a_member()
    joined(city.dina, table, bus)
    agreed(city.dina, table, bus.id)
    with city.dina.acts() as dina:
        change_member(dina, table, replace(bus, until=clock.today() - timedelta(days=1)))
    page = seen(city.dina, table)
    ((_number, made),) = page.entries.agreements(is_open=True)
    assert (page.members, made.owner.organisation) == ((), "De Lijn")
    with pytest.raises(Invalid):
        agreed(city.dina, table, bus.id)


def test_is_of_a_member_of_this_table(city: Service) -> None:
    table = founded(city.dina)
    with city.dina.acts() as dina, pytest.raises(NotFound):
        change_member(dina, table, a_member())
