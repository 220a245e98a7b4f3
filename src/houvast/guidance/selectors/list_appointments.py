"""The appointments of one trajectory: still to come first, then what became of earlier ones."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.finding import opened_appointments
from houvast.guidance.models.appointment import Appointment
from houvast.guidance.selectors._appointments import AppointmentLine, appointment_line
from houvast.guidance.selectors._entries import trajectory_row
from houvast.kernel import clock


def list_appointments(actor: Actor, trajectory_id: UUID) -> tuple[AppointmentLine, ...]:
    """Returns a trajectory's appointments: planned ones by moment, then the others, newest first.

    Raises NotFound: nobody stands in the log as a reader of what they never saw.
    """
    must(actor, "guidance.list_appointments")
    trajectory_row(trajectory_id)
    log.record_reading("guidance.list_appointments", dossier=trajectory_id)
    rows = Appointment.objects.filter(dossier_id=trajectory_id)
    lines = [appointment_line(actor, each, clock.now()) for each in opened_appointments(actor, rows)]
    planned = [line for line in lines if line.is_planned]
    return (*planned, *(line for line in reversed(lines) if not line.is_planned))
