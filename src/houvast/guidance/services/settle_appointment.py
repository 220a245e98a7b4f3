"""Noting what became of an appointment: kept, missed or cancelled, and what is worth keeping of it."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._planning import check_planned, keep, refill_feed, take_appointment
from houvast.guidance.services._writing import NewEntry, add_entry, take_trajectory
from houvast.guidance.values.appointments import AppointmentContent, AppointmentEnd, By
from houvast.guidance.values.entries import Contact
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class Settlement:
    """What became of an appointment; the number of the timeline's new entry comes with the form."""

    entry_id: UUID
    trajectory_id: UUID
    appointment_id: UUID
    end: AppointmentEnd
    by: By | None
    words: str


def settle_appointment(actor: Actor, settlement: Settlement) -> None:
    """Ends an appointment and writes it in the timeline.

    Raises NotFound; Conflict when it ended before; Invalid when it is still to come but was "kept", or when
    nobody is named who did not come or cancelled.
    """
    must(actor, "guidance.settle_appointment")
    trajectory = take_trajectory(settlement.trajectory_id)
    row, content = take_appointment(actor, trajectory.id, settlement.appointment_id)
    _check(settlement, content)
    by = None if settlement.end is AppointmentEnd.KEPT else settlement.by
    plan = content.plan
    contact = Contact(
        plan.starts_at, plan.minutes, plan.place, settlement.end, by, plan.what_for, settlement.words
    )
    if not add_entry(actor, trajectory, NewEntry(settlement.entry_id, contact)):
        return
    check_planned(row)
    keep(actor, row, content.settled(settlement.end, by))
    row.save(update_fields=["state", "due_on", "content"])
    refill_feed(actor)
    log.record("guidance.settle_appointment", dossier=row.dossier_id)


def _check(settlement: Settlement, content: AppointmentContent) -> None:
    if settlement.end is AppointmentEnd.CANCELLED:
        if settlement.by is None:
            raise Invalid(message("Say who cancelled."))
        return
    if content.plan.starts_at > clock.now():
        raise Invalid(message("This appointment is still to come. It can be moved or cancelled."))
    if settlement.end is AppointmentEnd.MISSED and settlement.by is None:
        raise Invalid(message("Say who could not be there."))
