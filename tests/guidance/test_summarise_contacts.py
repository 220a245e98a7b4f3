"""The contacts of a period …"""

from datetime import timedelta
from uuid import UUID

import pytest

from guidance.appointments import a_plan, at_noon, planned
from guidance.trajectories import agree, trajectory_of
from houvast.guidance.selectors.summarise_contacts import summarise_contacts
from houvast.guidance.services.settle_appointment import Settlement, settle_appointment
from houvast.guidance.values.appointments import AppointmentEnd, By
from houvast.kernel import clock
from houvast.kernel.errors import NotFound
from houvast.kernel.ids import new_id
from world import Town


def over(town: Town, trajectory: UUID, days: int, end: AppointmentEnd, minutes: int) -> None:
    plan = a_plan(at_noon(days), minutes=minutes)
    appointment = planned(town.centre.anna, trajectory, plan)
    with town.centre.anna.acts() as anna:
        settle_appointment(
            anna, Settlement(new_id(), trajectory, appointment, end, By.PERSON, f"After {minutes}.")
        )


def test_count_the_minutes_of_what_took_place(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.bert)
    over(town, trajectory, -3, AppointmentEnd.KEPT, 45)
    over(town, trajectory, -2, AppointmentEnd.KEPT, 30)
    over(town, trajectory, -1, AppointmentEnd.MISSED, 60)
    over(town, trajectory, -40, AppointmentEnd.KEPT, 90)
    today = clock.today()
    with town.centre.anna.acts() as anna:
        summary = summarise_contacts(anna, trajectory, today - timedelta(days=30), today)
    assert summary.minutes == 75
    assert [(line.minutes, line.end, line.words) for line in summary.contacts] == [
        (45, AppointmentEnd.KEPT, "After 45."),
        (30, AppointmentEnd.KEPT, "After 30."),
        (60, AppointmentEnd.MISSED, "After 60."),
    ]


def test_end_with_what_comes_next(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.bert)
    agree(town.centre.anna, trajectory, "Write to the school", 9)
    planned(town.centre.anna, trajectory, a_plan(at_noon(4)))
    with town.centre.anna.acts() as anna:
        steps = summarise_contacts(anna, trajectory, clock.today(), clock.today()).next_steps
    assert [step.what for step in steps] == ["Talk.", "Write to the school"]


def test_are_told_to_who_holds_the_dossier_only(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    for stranger in (town.centre.bert, town.elsewhere.chloe):
        with stranger.acts() as somebody, pytest.raises(NotFound):
            summarise_contacts(somebody, trajectory, clock.today(), clock.today())
