"""One appointment for a calendar: its moment and its dossier's reference, and nothing else."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import references_of
from houvast.access.feeds import FeedEntry, entry_uid
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.finding import appointment_row, opened_appointment
from houvast.kernel import clock


def export_appointment(actor: Actor, trajectory_id: UUID, appointment_id: UUID) -> FeedEntry:
    """Returns an appointment as a calendar may know it. Raises NotFound, Tampered."""
    must(actor, "guidance.list_appointments")
    row = appointment_row(trajectory_id, appointment_id)
    log.record_reading("guidance.list_appointments", dossier=trajectory_id)
    each = opened_appointment(actor, row)
    reference = references_of([trajectory_id]).get(trajectory_id, "")
    plan, moves = each.content.plan, len(each.content.moves)
    return FeedEntry(entry_uid(appointment_id), reference, plan.starts_at, plan.ends_at, clock.now(), moves)
