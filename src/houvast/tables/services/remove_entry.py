"""Removing what was written by mistake: it is gone, and a restore does not bring it back."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message
from houvast.tables.services._tables import drop_entry, entries_of, take_entry, take_open_table
from houvast.tables.values.entries import Agreement
from houvast.tables.values.meetings import Meeting, MeetingState


def remove_entry(actor: Actor, table_id: UUID, entry_id: UUID) -> None:
    """Removes an entry of an open table.

    Raises NotFound, Conflict when the table is closed, for a meeting that was held, and for one of which an
    agreement speaks.
    """
    must(actor, "tables.remove_entry")
    table, _content = take_open_table(actor, table_id)
    row, _kept, said = take_entry(actor, table, entry_id, object)
    if isinstance(said, Meeting) and said.state is MeetingState.HELD:
        raise Conflict(message("A meeting that was held stays: it says what happened when."))
    if any(isinstance(one, Agreement) and one.meeting_id == entry_id for _n, one in entries_of(actor, table)):
        raise Conflict(message("An agreement was made at this meeting: it stays."))
    drop_entry(actor, table, row)
    log.record("tables.remove_entry", dossier=table.dossier_id)
