"""One appointment, as the pages that move or settle it show it."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.finding import appointment_row, opened_appointment
from houvast.guidance.selectors._appointments import AppointmentLine, appointment_line
from houvast.kernel import clock


def show_appointment(actor: Actor, trajectory_id: UUID, appointment_id: UUID) -> AppointmentLine:
    """Returns an appointment of this trajectory. Raises NotFound, Tampered."""
    must(actor, "guidance.list_appointments")
    row = appointment_row(trajectory_id, appointment_id)
    log.record_reading("guidance.list_appointments", dossier=trajectory_id)
    each = opened_appointment(actor, row)
    return appointment_line(actor, each, clock.now())
