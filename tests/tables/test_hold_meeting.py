"""Holding a meeting …"""

from datetime import date

import pytest

from houvast.kernel.errors import Invalid
from houvast.tables.services.hold_meeting import hold_meeting
from houvast.tables.values.meetings import MeetingState
from houvast.tables.values.tables import Sector
from tables.given import a_meeting, a_member, founded, held, joined, planned, seen
from world import Service


def test_keeps_which_organisations_came_and_who_for_them_nowhere(city: Service) -> None:
    table = founded(city.dina)
    bus = joined(city.dina, table)
    joined(city.dina, table, a_member("CLB De Kade", Sector.PUPIL_GUIDANCE))
    held(city.dina, table, bus)
    meeting = seen(city.anna, table).entries.meetings()[0][1]
    assert meeting.state is MeetingState.HELD
    assert meeting.held is not None
    assert [one.organisation for one in meeting.held.came] == ["De Lijn"]
    assert set(type(meeting.held.came[0]).__dataclass_fields__) == {
        "member_id",
        "organisation",
    }


def test_is_corrected_when_it_is_said_again(city: Service) -> None:
    table = founded(city.dina)
    bus, school = joined(city.dina, table), joined(city.dina, table, a_member("Campus Vaart", Sector.SCHOOL))
    number = held(city.dina, table, bus)
    with city.anna.acts() as anna:
        hold_meeting(anna, table, number, (bus, school), "the museum")
    kept = seen(city.dina, table).entries.meetings()[0][1].held
    assert kept is not None
    assert [one.organisation for one in kept.came] == ["De Lijn", "Campus Vaart"]
    assert kept.guests == "the museum"


def test_is_of_members_of_that_day_on_a_day_that_came(city: Service) -> None:
    table = founded(city.dina)
    bus = joined(city.dina, table)
    before = joined(city.dina, table, a_member("Before", until=date(2026, 2, 1)))
    today, later = planned(city.dina, table), planned(city.dina, table, a_meeting(2))
    for number, came, guests in (
        (today, (), ""),
        (today, (before,), ""),
        (later, (bus,), ""),
        (today, (bus,), "Yassine Amrani en zijn broer"),
    ):
        with city.dina.acts() as dina, pytest.raises(Invalid):
            hold_meeting(dina, table, number, came, guests)
