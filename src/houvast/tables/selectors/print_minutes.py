"""The minutes of a meeting that was held, on paper."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.tables.selectors._meetings import MeetingPage, ensure_held, meeting_of


def print_minutes(actor: Actor, table_id: UUID, meeting_id: UUID) -> MeetingPage:
    """Returns what the paper will say. Raises NotFound, Conflict before it was held."""
    must(actor, "tables.print_minutes")
    found = meeting_of(actor, table_id, meeting_id)
    ensure_held(found)
    log.record_reading("tables.print_minutes", dossier=table_id)
    return found
