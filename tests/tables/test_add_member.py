"""Adding a member …"""

from dataclasses import replace
from datetime import timedelta

import pytest

from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.ids import new_id
from houvast.tables.services.add_member import add_member
from houvast.tables.values.tables import Sector
from tables.given import a_member, founded, joined, seen
from world import Service


def test_puts_an_organisation_at_the_table_once(city: Service) -> None:
    table, bus = founded(city.dina), a_member()
    for _ in range(2):
        with city.anna.acts() as anna:
            add_member(anna, table, bus)
    joined(city.dina, table, a_member("CLB De Kade", Sector.PUPIL_GUIDANCE, name="", way=""))
    assert [one.organisation for one in seen(city.coach, table).members] == ["CLB De Kade", "De Lijn"]
    with city.dina.acts() as dina, pytest.raises(Conflict):
        add_member(dina, table, replace(bus, organisation="TEC"))


def test_shows_who_comes_later_and_not_who_left(city: Service) -> None:
    table, today = founded(city.dina), clock.today()
    joined(city.dina, table, a_member("Later", since=today + timedelta(days=9)))
    joined(city.dina, table, a_member("Before", until=today - timedelta(days=1)))
    page = seen(city.dina, table)
    assert [one.organisation for one in page.members] == ["Later"]
    assert [one.organisation for one in page.former] == ["Before"]
    assert page.content.members_on(today) == ()


def test_needs_an_organisation_a_function_and_days_the_right_way_round(city: Service) -> None:
    table, today = founded(city.dina), clock.today()
    before = a_member(since=today, until=today - timedelta(days=1))
    for wrong in (a_member(" "), a_member(function=""), before):
        with city.dina.acts() as dina, pytest.raises(Invalid):
            add_member(dina, table, wrong)
    assert seen(city.dina, table).members == ()


@pytest.mark.parametrize("way", ["85.07.30-033.28", "geboren op 12/03/1988", "BE68 5390 0754 7034"])
def test_keeps_no_more_of_a_contact_than_a_professional_needs(city: Service, way: str) -> None:
    table = founded(city.dina)
    for field in ("way", "name", "function"):
        member = a_member(**{field: way})
        with city.dina.acts() as dina, pytest.raises(Invalid):
            add_member(dina, table, replace(member, id=new_id()), looked=True)


def test_is_for_the_team_that_keeps_the_table(city: Service) -> None:
    table = founded(city.dina)
    with city.bert.acts() as bert, pytest.raises(NotFound):
        add_member(bert, table, a_member())
