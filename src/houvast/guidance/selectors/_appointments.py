"""An appointment as the pages of guidance show it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.guidance.finding import OpenedAppointment
from houvast.guidance.values.appointments import AppointmentContent, AppointmentState


@dataclass(frozen=True)
class AppointmentLine:
    """An appointment; ``waits`` says that it is over and nobody noted what became of it."""

    id: UUID
    trajectory_id: UUID
    content: AppointmentContent
    is_planned: bool
    waits: bool
    is_mine: bool


def appointment_line(actor: Actor, each: OpenedAppointment, now: datetime) -> AppointmentLine:
    """Returns an opened appointment as a page shows it now."""
    planned = each.row.state == AppointmentState.PLANNED
    return AppointmentLine(
        each.row.id,
        each.row.dossier_id,
        each.content,
        planned,
        planned and each.content.plan.ends_at <= now,
        each.content.worker_id == actor.user_id,
    )
