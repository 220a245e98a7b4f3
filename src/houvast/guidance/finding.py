"""Appointments and actions that acts and pages start from; row security has removed everything foreign."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.sealing import load_keys, unseal_content, unseal_whole
from houvast.guidance.models.appointment import Appointment
from houvast.guidance.models.trajectory import Entry
from houvast.guidance.values.appointments import AppointmentContent
from houvast.guidance.values.lists import ActionState
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class OpenedAppointment:
    """An appointment's row with its content open."""

    row: Appointment
    content: AppointmentContent


def appointment_row(trajectory_id: UUID, appointment_id: UUID) -> Appointment:
    """Returns an appointment of this trajectory; raises NotFound."""
    row = Appointment.objects.filter(id=appointment_id, dossier_id=trajectory_id).first()
    if row is None:
        raise NotFound(message("This does not exist, or not for you."))
    return row


def opened_appointment(actor: Actor, row: Appointment) -> OpenedAppointment:
    """Opens one appointment; raises Tampered when it is not what was sealed."""
    return OpenedAppointment(row, unseal_content(actor, row, AppointmentContent))


def opened_appointments(actor: Actor, rows: Iterable[Appointment]) -> list[OpenedAppointment]:
    """Opens many appointments with a constant number of queries, by moment; what does not open is left out.

    The page says at its top that something was.
    """
    found = list(rows)
    load_keys(actor, found)
    whole = unseal_whole(actor, found, AppointmentContent)
    opened = [OpenedAppointment(row, content) for row, content in whole]
    return sorted(opened, key=lambda each: each.content.plan.starts_at)


def actions_upheld(numbers: Iterable[UUID]) -> frozenset[UUID]:
    """Returns which of these goals, barriers, steps and actions are open or done; not what was let go.

    Nothing is opened for it: how something in a plan stands lies in the clear.
    """
    upheld = Entry.objects.filter(id__in=list(numbers), state__in=(ActionState.OPEN, ActionState.DONE))
    return frozenset(upheld.values_list("id", flat=True))
