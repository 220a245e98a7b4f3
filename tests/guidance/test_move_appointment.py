"""Moving an appointment …"""

import pytest

from guidance.appointments import a_plan, at_noon, planned
from guidance.trajectories import trajectory_of
from houvast.guidance.models.appointment import Appointment
from houvast.guidance.selectors.show_appointment import show_appointment
from houvast.guidance.services.move_appointment import NewMoment, move_appointment
from houvast.guidance.services.settle_appointment import Settlement, settle_appointment
from houvast.guidance.values.appointments import AppointmentEnd, By
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.ids import new_id
from world import Town


def test_keeps_the_moment_it_had(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.bert)
    appointment = planned(town.centre.anna, trajectory, a_plan(at_noon(1)))
    moment = NewMoment(trajectory, appointment, at_noon(4), By.PERSON, "An exam.")
    for _ in range(2):
        with town.centre.anna.acts() as anna:
            move_appointment(anna, moment)
    with town.centre.bert.acts() as bert:
        content = show_appointment(bert, trajectory, appointment).content
        assert Appointment.objects.get(id=appointment).due_on == at_noon(4).date()
    assert content.plan.starts_at == at_noon(4)
    assert [(move.was_at, move.by, move.why) for move in content.moves] == [
        (at_noon(1), By.PERSON, "An exam.")
    ]


def test_needs_another_moment(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.bert)
    appointment = planned(town.centre.anna, trajectory, a_plan(at_noon(1)))
    with town.centre.anna.acts() as anna, pytest.raises(Invalid):
        move_appointment(anna, NewMoment(trajectory, appointment, at_noon(1), By.WORKER, ""))


def test_comes_too_late_when_it_is_over(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.bert)
    appointment = planned(town.centre.anna, trajectory, a_plan(at_noon(-1)))
    with town.centre.anna.acts() as anna:
        settle_appointment(anna, Settlement(new_id(), trajectory, appointment, AppointmentEnd.KEPT, None, ""))
    with town.centre.anna.acts() as anna, pytest.raises(Conflict):
        move_appointment(anna, NewMoment(trajectory, appointment, at_noon(3), By.WORKER, ""))


def test_reaches_no_appointment_of_another_trajectory(town: Town) -> None:
    trajectory, other = (trajectory_of(town.centre.anna, town.centre.bert) for _ in range(2))
    appointment = planned(town.centre.anna, trajectory, a_plan(at_noon(1)))
    with town.centre.anna.acts() as anna, pytest.raises(NotFound):
        move_appointment(anna, NewMoment(other, appointment, at_noon(2), By.WORKER, ""))
    with town.elsewhere.chloe.acts() as chloe, pytest.raises(NotFound):
        move_appointment(chloe, NewMoment(trajectory, appointment, at_noon(2), By.WORKER, ""))
