"""Planning an appointment: when and where, who comes along, what for."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.writing import write_once
from houvast.audit import log
from houvast.guidance.models.appointment import Appointment
from houvast.guidance.services._planning import check_plan, keep, refill_feed
from houvast.guidance.services._writing import take_trajectory
from houvast.guidance.values.appointments import AppointmentContent, Plan
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewAppointment:
    """An appointment to plan; its number comes with the form.

    ``helper_is_adult`` is what the worker says of an interpreter or mediator.
    """

    appointment_id: UUID
    trajectory_id: UUID
    plan: Plan
    helper_is_adult: bool = True


def plan_appointment(actor: Actor, new: NewAppointment) -> None:
    """Keeps an appointment, also after closing (aftercare).

    Raises NotFound; Invalid for a length that cannot be, and when a child would interpret.
    """
    must(actor, "guidance.plan_appointment")
    check_plan(new.plan)
    if new.plan.language_help.kind is not None and not new.helper_is_adult:
        raise Invalid(
            message("Whoever interprets or mediates is an adult: never a child, not even a sister.")
        )
    trajectory = take_trajectory(new.trajectory_id)
    row = Appointment(
        id=new.appointment_id, dossier_id=trajectory.dossier_id, compartment_id=trajectory.compartment_id
    )
    content = AppointmentContent(actor.user_id, actor.name, new.plan)
    keep(actor, row, content)
    if write_once(actor, row, AppointmentContent, content):
        refill_feed(actor)
        log.record("guidance.plan_appointment", dossier=trajectory.dossier_id)
