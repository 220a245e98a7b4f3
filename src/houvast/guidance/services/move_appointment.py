"""Moving an appointment: another moment, by whose wish, and why; the old moment stays known."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._planning import check_planned, keep, refill_feed, take_appointment
from houvast.guidance.values.appointments import AppointmentContent, By
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewMoment:
    """When an appointment is from now on, who wished it, and why."""

    trajectory_id: UUID
    appointment_id: UUID
    starts_at: datetime
    by: By
    why: str


def move_appointment(actor: Actor, new: NewMoment) -> None:
    """Moves an appointment. Raises NotFound, Conflict when it is over, Invalid for the same moment."""
    must(actor, "guidance.move_appointment")
    row, content = take_appointment(actor, new.trajectory_id, new.appointment_id)
    if _is_done(content, new):
        return
    check_planned(row)
    if content.plan.starts_at == new.starts_at:
        raise Invalid(message("This is the moment it already has."))
    keep(actor, row, content.moved(new.starts_at, new.by, new.why))
    row.save(update_fields=["state", "due_on", "content"])
    refill_feed(actor)
    log.record("guidance.move_appointment", dossier=row.dossier_id)


def _is_done(content: AppointmentContent, new: NewMoment) -> bool:
    """A second click finds the move of the first."""
    last = content.moves[-1] if content.moves else None
    return last is not None and (content.plan.starts_at, last.by, last.why) == (
        new.starts_at,
        new.by,
        new.why,
    )
