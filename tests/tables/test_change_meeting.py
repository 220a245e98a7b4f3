"""Changing a meeting …"""

import pytest

from houvast.kernel.errors import Conflict, Invalid
from houvast.tables.services.change_meeting import change_meeting
from tables.given import a_meeting, a_point, founded, held, joined, planned, points_of, seen
from world import Service


def test_moves_it_and_leaves_the_points_that_stay_their_numbers(city: Service) -> None:
    table, stays = founded(city.dina), a_point("Words in the street")
    number = planned(city.dina, table, a_meeting(3, stays, a_point("Carnival")))
    moved = a_meeting(9, a_point("Words in the street"), a_point("The summer"))
    for _ in range(2):
        with city.anna.acts() as anna:
            change_meeting(anna, table, number, moved)
    first, second = points_of(city.dina, table, number)
    assert (first.id, second.words) == (stays.id, "The summer")
    meeting = seen(city.dina, table).entries.meetings()[0][1]
    assert (meeting.day, meeting.changes) == (moved.day, 1), "moved once, and a calendar takes the newest"


def test_is_for_a_meeting_that_is_still_to_come_and_names_nobody(city: Service) -> None:
    table = founded(city.dina)
    over = held(city.dina, table, joined(city.dina, table))
    with city.dina.acts() as dina, pytest.raises(Conflict):
        change_meeting(dina, table, over, a_meeting(9))
    number = planned(city.dina, table, a_meeting(3))
    with city.dina.acts() as dina, pytest.raises(Invalid):
        change_meeting(dina, table, number, a_meeting(9, a_point("Wat met Yassine Amrani")))
