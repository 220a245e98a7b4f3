"""The invitation to a meeting, to print or to copy: no name of anybody stands in it."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.tables.selectors._meetings import MeetingPage, meeting_of


def show_invitation(actor: Actor, table_id: UUID, meeting_id: UUID) -> MeetingPage:
    """Returns what the invitation says. Raises NotFound."""
    must(actor, "tables.show_invitation")
    found = meeting_of(actor, table_id, meeting_id)
    log.record_reading("tables.show_invitation", dossier=table_id)
    return found
