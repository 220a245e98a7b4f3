"""Planning a meeting: when, where, and what is on the agenda; a case never is."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.tables.services._checks import check_meeting
from houvast.tables.services._tables import add_entry, take_open_table
from houvast.tables.values.meetings import Meeting


def plan_meeting(
    actor: Actor, table_id: UUID, entry_id: UUID, said: Meeting, *, looked: bool = False
) -> None:
    """Keeps a planned meeting once. Raises NotFound, Conflict when the table is closed, Invalid."""
    must(actor, "tables.plan_meeting")
    table, content = take_open_table(actor, table_id)
    if said.held is not None or said.cancelled:
        raise Invalid(message("Plan a meeting first, then say how it went."))
    check_meeting(actor, content, said, looked=looked)
    if add_entry(actor, table, entry_id, said):
        log.record("tables.plan_meeting", dossier=table.dossier_id)
