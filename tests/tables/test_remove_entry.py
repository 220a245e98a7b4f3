"""Removing an entry …"""

from datetime import timedelta

import pytest

from houvast.access.services.replay_register import ACTS
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, NotFound
from houvast.kernel.ids import new_id
from houvast.tables.services.make_agreement import NewAgreement, make_agreement
from houvast.tables.services.remove_entry import remove_entry
from tables.given import agreed, documented, founded, held, joined, planned, seen, shared, written
from world import Service


def test_takes_what_was_written_by_mistake_and_its_day(city: Service) -> None:
    table = founded(city.dina)
    bus = joined(city.dina, table)
    for number in (
        planned(city.dina, table),
        agreed(city.dina, table, bus),
        shared(city.dina, table, bus),
        written(city.dina, table, bus),
        documented(city.dina, table),
    ):
        with city.anna.acts() as anna:
            remove_entry(anna, table, number)
    page = seen(city.dina, table)
    assert (page.entries.kept, page.due_on) == ((), None)
    assert "removed_table_entry" in ACTS, "a restore does not bring it back"


def test_leaves_a_meeting_that_was_held_or_that_led_to_something(city: Service) -> None:
    table = founded(city.dina)
    bus = joined(city.dina, table)
    over, meeting = held(city.dina, table, bus), planned(city.dina, table)
    by = clock.today() + timedelta(days=4)
    with city.dina.acts() as dina:
        make_agreement(dina, table, NewAgreement(new_id(), "A card", bus, by, (meeting, new_id())))
    for number in (over, meeting):
        with city.dina.acts() as dina, pytest.raises(Conflict):
            remove_entry(dina, table, number)


def test_is_of_this_table(city: Service) -> None:
    table, other = founded(city.dina), founded(city.dina)
    number = planned(city.dina, other)
    with city.dina.acts() as dina, pytest.raises(NotFound):
        remove_entry(dina, table, number)
