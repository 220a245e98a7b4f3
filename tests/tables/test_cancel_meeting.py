"""Calling a meeting off …"""

import pytest

from houvast.kernel.errors import Conflict, Invalid
from houvast.tables.services.cancel_meeting import cancel_meeting
from houvast.tables.services.hold_meeting import hold_meeting
from houvast.tables.values.meetings import MeetingState
from tables.given import a_meeting, founded, held, joined, planned, seen
from world import Service


def test_says_why_and_nothing_is_due_any_more(city: Service) -> None:
    table = founded(city.dina)
    bus = joined(city.dina, table)
    number = planned(city.dina, table, a_meeting(0))
    for _ in range(2):
        with city.anna.acts() as anna:
            cancel_meeting(anna, table, number, "Half of the table is ill.")
    page = seen(city.dina, table)
    assert page.entries.meetings()[0][1].state is MeetingState.CANCELLED
    assert (page.due_on, page.next_meeting) == (None, None)
    with city.dina.acts() as dina, pytest.raises(Conflict):
        hold_meeting(dina, table, number, (bus,))


def test_is_for_a_meeting_that_is_still_to_come_and_names_nobody(city: Service) -> None:
    table = founded(city.dina)
    over = held(city.dina, table, joined(city.dina, table))
    with city.dina.acts() as dina, pytest.raises(Conflict):
        cancel_meeting(dina, table, over, "Too late.")
    number = planned(city.dina, table, a_meeting(3))
    for words in ("", "Omdat Yassine Amrani weg is."):
        with city.dina.acts() as dina, pytest.raises(Invalid):
            cancel_meeting(dina, table, number, words)
