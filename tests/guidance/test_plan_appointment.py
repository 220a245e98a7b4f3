"""Planning an appointment …"""

from dataclasses import replace

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from guidance.appointments import a_plan, at_noon, interpreted, planned
from guidance.trajectories import trajectory_of
from houvast.guidance.models.appointment import Appointment
from houvast.guidance.selectors.list_appointments import list_appointments
from houvast.guidance.selectors.show_agenda import show_agenda
from houvast.guidance.services.plan_appointment import NewAppointment, plan_appointment
from houvast.guidance.values.appointments import Permit, Place
from houvast.kernel.errors import Conflict, Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Town


def test_keeps_everything_but_its_day_sealed(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.bert)
    appointment = planned(town.centre.anna, trajectory, a_plan(at_noon(2)))
    with town.centre.anna.acts() as anna:
        row = Appointment.objects.get(id=appointment)
        line = list_appointments(anna, trajectory)[0]
    assert (row.state, row.due_on) == ("planned", at_noon(2).date())
    assert b"Zilverlaan" not in row.content.raw
    assert line.content.plan.address == "Zilverlaan 4"
    assert line.is_mine
    assert line.is_planned
    assert not line.waits


def test_is_seen_by_the_stand_in_and_by_nobody_else(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    planned(town.centre.anna, trajectory, a_plan(at_noon(1)))
    with town.centre.coach.acts() as coach:
        assert not list_appointments(coach, trajectory)[0].is_mine
    for stranger in (town.centre.bert, town.elsewhere.chloe):
        with stranger.acts() as somebody, pytest.raises(NotFound):
            list_appointments(somebody, trajectory)
        with pytest.raises(NotFound):
            planned(stranger, trajectory, a_plan(at_noon(1)))
    with pytest.raises(NotAllowed):
        planned(town.desk.dina, trajectory, a_plan(at_noon(1)))


def test_happens_once_however_often_it_is_sent(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.bert)
    new = NewAppointment(new_id(), trajectory, a_plan(at_noon(1)))
    for _ in range(2):
        with town.centre.anna.acts() as anna:
            plan_appointment(anna, new)
    with town.centre.anna.acts() as anna:
        assert len(list_appointments(anna, trajectory)) == 1
        with pytest.raises(Conflict):
            plan_appointment(anna, replace(new, plan=a_plan(at_noon(2))))


def test_never_lets_a_child_interpret(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.bert)
    plan = a_plan(at_noon(1), language_help=interpreted())
    with town.centre.anna.acts() as anna, pytest.raises(Invalid, match="never a child"):
        plan_appointment(anna, NewAppointment(new_id(), trajectory, plan, helper_is_adult=False))
    planned(town.centre.anna, trajectory, plan)
    with town.centre.anna.acts() as anna:
        assert (
            list_appointments(anna, trajectory)[0].content.plan.language_help.unwanted == "not the neighbour"
        )


@pytest.mark.parametrize(
    "facts", [{"minutes": 0}, {"minutes": 721}, {"permit": Permit.GRANTED, "place": Place.SCHOOL}]
)
def test_refuses_what_cannot_be(town: Town, facts: dict[str, object]) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.bert)
    with pytest.raises(Invalid):
        planned(town.centre.anna, trajectory, a_plan(at_noon(1), **facts))


def test_keeps_the_permit_of_a_visit_in_prison(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.bert)
    planned(town.centre.anna, trajectory, a_plan(at_noon(1), Place.PRISON, permit=Permit.ASKED))
    with town.centre.anna.acts() as anna:
        assert list_appointments(anna, trajectory)[0].content.plan.permit is Permit.ASKED


def test_stands_in_the_agenda_of_its_worker(town: Town) -> None:
    anna, bert = town.centre.anna, town.centre.bert
    trajectory = trajectory_of(bert, anna, "Soumia")
    today, later = (planned(bert, trajectory, a_plan(at_noon(days))) for days in (0, 3))
    earlier = planned(bert, trajectory, a_plan(at_noon(-2)))
    planned(bert, trajectory, a_plan(at_noon(30)))
    with bert.acts() as actor:
        agenda = show_agenda(actor)
    assert today in {line.appointment.id for line in agenda.today}
    assert later in {line.appointment.id for line in agenda.coming}
    assert earlier in {line.appointment.id for line in agenda.waiting}
    assert "Soumia" in {line.name for line in agenda.today}
    with anna.acts() as actor:
        seen = show_agenda(actor)
    assert today in {line.appointment.id for line in seen.of_colleagues}
    assert today not in {line.appointment.id for line in seen.today}


def test_costs_the_agenda_no_query_more(town: Town) -> None:
    coach = town.centre.coach
    counts = []
    for _ in range(2):
        for _ in range(3):
            trajectory = trajectory_of(town.centre.anna, coach)
            planned(coach, trajectory, a_plan(at_noon(0)))
        with coach.acts() as actor, CaptureQueriesContext(connection) as queries:
            show_agenda(actor)
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 16
