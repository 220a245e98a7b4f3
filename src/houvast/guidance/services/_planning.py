"""What the acts on appointments share: taking one, storing one, and telling the worker's own calendar."""

from datetime import datetime, timedelta
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import references_of
from houvast.access.feeds import FeedEntry, entry_uid, fill_feed, own_feed
from houvast.access.sealing import seal_content, unseal_content
from houvast.access.writing import taken_for_change
from houvast.guidance.finding import OpenedAppointment, opened_appointments
from houvast.guidance.models.appointment import Appointment
from houvast.guidance.values.appointments import (
    LONGEST_MINUTES,
    AppointmentContent,
    AppointmentState,
    Place,
    Plan,
)
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.messages import message

CALENDAR_KEEPS = timedelta(days=31)


def check_plan(plan: Plan) -> None:
    """Raises Invalid for a plan that cannot be."""
    if not 0 < plan.minutes <= LONGEST_MINUTES:
        raise Invalid(message("An appointment takes between one minute and twelve hours."))
    if plan.permit is not None and plan.place is not Place.PRISON:
        raise Invalid(message("A permit is only needed for a visit in prison."))


def take_appointment(
    actor: Actor, trajectory_id: UUID, appointment_id: UUID
) -> tuple[Appointment, AppointmentContent]:
    """Returns an appointment of this trajectory that only this act changes. Raises NotFound."""
    row = taken_for_change(Appointment, appointment_id)
    if row.dossier_id != trajectory_id:
        raise NotFound(message("This does not exist, or not for you."))
    return row, unseal_content(actor, row, AppointmentContent)


def check_planned(row: Appointment) -> None:
    """Raises Conflict when an appointment is over."""
    if row.state != AppointmentState.PLANNED:
        raise Conflict(
            message("Somebody noted a moment ago what became of this appointment. Your text is still here.")
        )


def keep(actor: Actor, row: Appointment, content: AppointmentContent) -> None:
    """Seals an appointment anew; its day lies in the clear only while it is still to come."""
    row.state = AppointmentState.PLANNED if content.end is None else AppointmentState.SETTLED
    day = clock.day_of(content.plan.starts_at)
    row.due_on = day if content.end is None else None
    seal_content(actor, row, content)


def refill_feed(actor: Actor) -> None:
    """Writes the actor's own calendar feed anew from what they may see now; nothing without a feed."""
    if own_feed(actor) is None:
        return
    since = clock.today() - CALENDAR_KEEPS
    rows = Appointment.objects.filter(state=AppointmentState.PLANNED, due_on__gte=since)
    mine = [each for each in opened_appointments(actor, rows) if each.content.worker_id == actor.user_id]
    references = references_of(each.row.dossier_id for each in mine)
    now = clock.now()
    fill_feed(actor, tuple(_entry(each, references.get(each.row.dossier_id, ""), now) for each in mine))


def _entry(each: OpenedAppointment, reference: str, now: datetime) -> FeedEntry:
    plan = each.content.plan
    uid = entry_uid(each.row.id)
    return FeedEntry(uid, reference, plan.starts_at, plan.ends_at, now, len(each.content.moves))
