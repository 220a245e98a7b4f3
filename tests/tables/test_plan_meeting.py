"""Planning a meeting …"""

from datetime import timedelta

import pytest

from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.ids import new_id
from houvast.tables.services.plan_meeting import plan_meeting
from houvast.tables.values.meetings import Came, Held, MeetingState, PointKind
from tables.given import a_meeting, a_point, founded, planned, seen
from world import Service


def test_makes_it_the_next_one_and_the_day_that_is_due(city: Service) -> None:
    table = founded(city.dina)
    planned(city.dina, table, a_meeting(30))
    sooner = planned(city.anna, table, a_meeting(3))
    page = seen(city.coach, table)
    assert page.next_meeting is not None
    assert page.next_meeting[0] == sooner
    assert page.next_meeting[1].state is MeetingState.PLANNED
    assert page.due_on == clock.today() + timedelta(days=3)


def test_is_done_once_and_never_with_other_words(city: Service) -> None:
    table, number, meeting = founded(city.dina), new_id(), a_meeting(3)
    for _ in range(2):
        with city.dina.acts() as dina:
            plan_meeting(dina, table, number, meeting)
    with city.dina.acts() as dina, pytest.raises(Conflict):
        plan_meeting(dina, table, number, a_meeting(4))
    assert len(seen(city.dina, table).entries.meetings()) == 1


def test_needs_an_agenda_and_an_end_after_its_beginning(city: Service) -> None:
    table, whole = founded(city.dina), a_meeting(3)
    backwards = a_meeting(3, starts_at=whole.ends_at, ends_at=whole.starts_at)
    long = a_meeting(3, ends_at=whole.ends_at + timedelta(days=1))
    over = a_meeting(0, held=Held(clock.today(), (Came(new_id(), "De Lijn"),), ""))
    for wrong in (a_meeting(3, agenda=()), backwards, long, over):
        with city.dina.acts() as dina, pytest.raises(Invalid):
            plan_meeting(dina, table, new_id(), wrong)


def test_takes_an_address_as_its_place_and_no_person_on_its_agenda(city: Service) -> None:
    table = founded(city.dina)
    planned(city.dina, table, a_meeting(3, place="Grote Markt 21, 2800 Mechelen"))
    case = a_point("De situatie van Yassine Amrani", PointKind.CONTEXT)
    for wrong in (a_meeting(3, case), a_meeting(3, place="bij Yassine Amrani thuis")):
        with city.dina.acts() as dina, pytest.raises(Invalid):
            plan_meeting(dina, table, new_id(), wrong)


def test_is_for_the_team_that_keeps_the_table(city: Service) -> None:
    table = founded(city.dina)
    with city.bert.acts() as bert, pytest.raises(NotFound):
        plan_meeting(bert, table, new_id(), a_meeting(3))
