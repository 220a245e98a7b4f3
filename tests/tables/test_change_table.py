"""Changing a table …"""

import pytest

from houvast.kernel.errors import Invalid, NotFound
from houvast.tables.services.change_table import change_table
from houvast.tables.values.tables import TableKind
from tables.given import a_table, founded, joined, seen
from world import Service


def test_leaves_its_members(city: Service) -> None:
    table = founded(city.dina)
    bus = joined(city.dina, table)
    changed = a_table(kind=TableKind.STRATEGIC, name="Direction", municipalities=("Mechelen", "Duffel"))
    with city.anna.acts() as anna:
        change_table(anna, table, changed)
    content = seen(city.dina, table).content
    assert (content.name, content.kind, content.municipalities) == (
        "Direction",
        TableKind.STRATEGIC,
        ("Mechelen", "Duffel"),
    )
    assert [one.id for one in content.members] == [bus]


def test_needs_what_founding_needs_and_a_table_of_ones_own(city: Service) -> None:
    table = founded(city.dina)
    for wrong in (a_table(name=""), a_table(aims="Over Yassine Amrani spreken")):
        with city.dina.acts() as dina, pytest.raises(Invalid):
            change_table(dina, table, wrong)
    with city.bert.acts() as bert, pytest.raises(NotFound):
        change_table(bert, table, a_table(name="Other"))
    assert seen(city.dina, table).content == a_table()
