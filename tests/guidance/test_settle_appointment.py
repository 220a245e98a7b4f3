"""Noting what became of an appointment …"""

from uuid import UUID

import pytest

from guidance.appointments import a_plan, at_noon, planned
from guidance.trajectories import trajectory_of
from houvast.guidance.models.appointment import Appointment
from houvast.guidance.selectors.list_appointments import list_appointments
from houvast.guidance.selectors.show_trajectory import show_trajectory
from houvast.guidance.services.erase_trajectory import erase_trajectory
from houvast.guidance.services.settle_appointment import Settlement, settle_appointment
from houvast.guidance.values.appointments import AppointmentEnd, By
from houvast.guidance.values.entries import Contact
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.ids import new_id
from world import Town


def settled(town: Town, trajectory: UUID, appointment: UUID, end: AppointmentEnd, by: By | None) -> None:
    with town.centre.anna.acts() as anna:
        settle_appointment(anna, Settlement(new_id(), trajectory, appointment, end, by, "He laughed."))


def test_writes_it_in_the_timeline_and_drops_its_day(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.bert)
    appointment = planned(town.centre.anna, trajectory, a_plan(at_noon(-1)))
    settled(town, trajectory, appointment, AppointmentEnd.KEPT, By.PERSON)
    with town.centre.anna.acts() as anna:
        row = Appointment.objects.get(id=appointment)
        contact = show_trajectory(anna, trajectory).entries[0].body
        line = list_appointments(anna, trajectory)[0]
    assert (row.state, row.due_on) == ("settled", None)
    assert isinstance(contact, Contact)
    assert (contact.end, contact.ended_by, contact.words) == (AppointmentEnd.KEPT, None, "He laughed.")
    assert line.content.end is AppointmentEnd.KEPT
    assert not line.is_planned


def test_happens_once_however_often_it_is_sent(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.bert)
    appointment = planned(town.centre.anna, trajectory, a_plan(at_noon(-1)))
    settlement = Settlement(new_id(), trajectory, appointment, AppointmentEnd.MISSED, By.FAMILY, "")
    for _ in range(2):
        with town.centre.anna.acts() as anna:
            settle_appointment(anna, settlement)
    with pytest.raises(Conflict):
        settled(town, trajectory, appointment, AppointmentEnd.KEPT, None)


@pytest.mark.parametrize(
    ("days", "end", "by"),
    [
        (1, AppointmentEnd.KEPT, None),
        (1, AppointmentEnd.MISSED, By.PERSON),
        (-1, AppointmentEnd.MISSED, None),
        (1, AppointmentEnd.CANCELLED, None),
    ],
)
def test_refuses_what_cannot_be(town: Town, days: int, end: AppointmentEnd, by: By | None) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.bert)
    appointment = planned(town.centre.anna, trajectory, a_plan(at_noon(days)))
    with pytest.raises(Invalid):
        settled(town, trajectory, appointment, end, by)


def test_lets_one_be_cancelled_beforehand(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.bert)
    appointment = planned(town.centre.anna, trajectory, a_plan(at_noon(3)))
    settled(town, trajectory, appointment, AppointmentEnd.CANCELLED, By.WORKER)


def test_leaves_nothing_behind_when_the_trajectory_is_erased(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.bert)
    planned(town.centre.anna, trajectory, a_plan(at_noon(3)))
    with town.centre.anna.acts() as anna:
        erase_trajectory(anna, trajectory)
    with town.centre.anna.acts():
        assert not Appointment.objects.filter(dossier_id=trajectory).exists()
