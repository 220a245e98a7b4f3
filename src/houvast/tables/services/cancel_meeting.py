"""Calling a meeting off, and why."""

from dataclasses import replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message
from houvast.tables.services._persons import refuse_persons
from houvast.tables.services._tables import change_entry, take_entry, take_open_table
from houvast.tables.values.meetings import Meeting, MeetingState


def cancel_meeting(actor: Actor, table_id: UUID, meeting_id: UUID, why: str, *, looked: bool = False) -> None:
    """Calls off a meeting that is planned. Raises NotFound, Conflict when it was held, Invalid."""
    must(actor, "tables.cancel_meeting")
    table, content = take_open_table(actor, table_id)
    row, _kept, before = take_entry(actor, table, meeting_id, Meeting)
    if before.cancelled == why and why.strip():
        return
    if before.state is not MeetingState.PLANNED:
        raise Conflict(message("This meeting is over, or was called off."))
    if not why.strip():
        raise Invalid(message("Write in a sentence why it does not go on."))
    refuse_persons(actor, content, (why,), looked=looked)
    change_entry(actor, table, row, replace(before, cancelled=why, changes=before.changes + 1))
    log.record("tables.cancel_meeting", dossier=table.dossier_id)
