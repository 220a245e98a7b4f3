"""A meeting for a calendar: a moment and a reference, no title, no place."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.tables.selectors._meetings import MeetingPage, meeting_of


def export_meeting(actor: Actor, table_id: UUID, meeting_id: UUID) -> MeetingPage:
    """Returns what the calendar says. Raises NotFound."""
    must(actor, "tables.export_meeting")
    found = meeting_of(actor, table_id, meeting_id)
    log.record_reading("tables.export_meeting", dossier=table_id)
    return found
