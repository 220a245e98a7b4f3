"""Making an agreement …"""

from datetime import timedelta

import pytest

from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.ids import new_id
from houvast.tables.services.make_agreement import NewAgreement, make_agreement
from tables.given import agreed, founded, joined, planned, seen
from world import Service


def test_is_open_until_it_is_settled_and_the_first_is_due(city: Service) -> None:
    table = founded(city.dina)
    bus = joined(city.dina, table)
    agreed(city.dina, table, bus, 20, "Later")
    agreed(city.anna, table, bus, 4, "Sooner")
    page = seen(city.dina, table)
    assert [one.what for _n, one in page.entries.agreements(is_open=True)] == ["Sooner", "Later"]
    assert page.due_on == clock.today() + timedelta(days=4)


def test_is_taken_on_by_a_member_by_a_day_to_come(city: Service) -> None:
    table, other = founded(city.dina), founded(city.dina)
    bus, elsewhere = joined(city.dina, table), joined(city.dina, other)
    today = clock.today()
    for what, owner, by in (
        (" ", bus, today),
        ("A card", elsewhere, today),
        ("A card", bus, today - timedelta(days=1)),
        ("Houd Yassine Amrani in het oog", bus, today),
    ):
        with city.dina.acts() as dina, pytest.raises(Invalid):
            make_agreement(dina, table, NewAgreement(new_id(), what, owner, by))


def test_is_made_at_a_meeting_of_this_table(city: Service) -> None:
    table, other = founded(city.dina), founded(city.dina)
    bus, foreign = joined(city.dina, table), planned(city.dina, other)
    new = NewAgreement(new_id(), "A card", bus, clock.today(), (foreign, new_id()))
    with city.dina.acts() as dina, pytest.raises(NotFound):
        make_agreement(dina, table, new)
