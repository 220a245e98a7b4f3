"""Appointments for the tests, planned through the service a worker uses."""

from datetime import datetime, time, timedelta
from uuid import UUID

from houvast.guidance.services.plan_appointment import NewAppointment, plan_appointment
from houvast.guidance.values.appointments import Helper, LanguageHelp, Place, Plan
from houvast.kernel import clock
from houvast.kernel.clock import BELGIUM
from houvast.kernel.ids import new_id
from world import Person


def at_noon(days: int) -> datetime:
    """Noon in Belgium, so many days from today."""
    return datetime.combine(clock.today() + timedelta(days=days), time(12), BELGIUM)


def a_plan(starts_at: datetime, place: Place = Place.HOME, **facts: object) -> Plan:
    """A visit of an hour."""
    plan = Plan(
        starts_at, 60, place, "Zilverlaan 4", None, "Bus 12", 25, "", LanguageHelp(None, "", ""), "Talk."
    )
    return Plan(**{**plan.__dict__, **facts})


def interpreted(kind: Helper = Helper.INTERPRETER) -> LanguageHelp:
    """Somebody who interprets, and somebody who must not."""
    return LanguageHelp(kind, "Mrs Sayed, Tarifit", "not the neighbour")


def planned(worker: Person, trajectory: UUID, plan: Plan) -> UUID:
    """Plans an appointment."""
    appointment = new_id()
    with worker.acts() as actor:
        plan_appointment(actor, NewAppointment(appointment, trajectory, plan))
    return appointment
