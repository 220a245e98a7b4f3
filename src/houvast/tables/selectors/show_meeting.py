"""One meeting: its agenda, who came, what was said and agreed."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.tables.selectors._meetings import MeetingPage, meeting_of


def show_meeting(actor: Actor, table_id: UUID, meeting_id: UUID) -> MeetingPage:
    """Returns a meeting. Raises NotFound."""
    must(actor, "tables.show_meeting")
    found = meeting_of(actor, table_id, meeting_id)
    log.record_reading("tables.show_meeting", dossier=table_id)
    return found
