"""Closing a table …"""

import pytest

from houvast.kernel.errors import Conflict, Invalid
from houvast.tables.services.add_member import add_member
from houvast.tables.services.close_table import close_table
from houvast.tables.values.tables import TableState
from tables.given import a_member, agreed, founded, joined, planned, seen
from world import Service


def test_stops_everything_but_reading(city: Service) -> None:
    table = founded(city.dina)
    with city.dina.acts() as dina:
        close_table(dina, table, "The municipalities merged.")
    page = seen(city.anna, table)
    assert (page.state, page.due_on, page.content.closed) == (
        TableState.CLOSED,
        None,
        "The municipalities merged.",
    )
    with city.anna.acts() as anna, pytest.raises(Conflict):
        add_member(anna, table, a_member())
    with city.anna.acts() as anna, pytest.raises(Conflict):
        close_table(anna, table, "Again.")


def test_waits_for_what_is_still_due(city: Service) -> None:
    first, second = founded(city.dina), founded(city.dina)
    planned(city.dina, first)
    agreed(city.dina, second, joined(city.dina, second))
    for table in (first, second):
        with city.dina.acts() as dina, pytest.raises(Conflict):
            close_table(dina, table, "The municipalities merged.")


def test_says_why_and_names_nobody(city: Service) -> None:
    table = founded(city.dina)
    for words in (" ", "Door de zaak van Yassine Amrani."):
        with city.dina.acts() as dina, pytest.raises(Invalid):
            close_table(dina, table, words)
    assert seen(city.dina, table).is_open
