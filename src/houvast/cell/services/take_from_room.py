"""Taking something off the screen; who was there keeps what they were given until the meeting ends."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.rooms import shown_row
from houvast.cell.services._running import take_item
from houvast.kernel import clock


def take_from_room(actor: Actor, shown_id: UUID) -> UUID:
    """Takes it off once; returns the meeting. Raises NotFound, Conflict."""
    must(actor, "cell.take_from_room")
    row = shown_row(shown_id)
    about = take_item(actor, row.item_id)
    if row.taken_at is None:
        row.taken_at = clock.now()
        row.save(update_fields=["taken_at"])
        log.record("cell.take_from_room", dossier=row.dossier_id)
    return about.meeting.id
