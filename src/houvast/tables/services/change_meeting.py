"""Changing a planned meeting: another moment, another place, another agenda."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message
from houvast.tables.services._checks import check_meeting
from houvast.tables.services._tables import change_entry, take_entry, take_open_table
from houvast.tables.values.meetings import Meeting, MeetingState


def change_meeting(
    actor: Actor, table_id: UUID, meeting_id: UUID, changed: Meeting, *, looked: bool = False
) -> None:
    """Moves a meeting that is planned. Raises NotFound, Conflict when it is over or off, Invalid."""
    must(actor, "tables.change_meeting")
    table, content = take_open_table(actor, table_id)
    row, _kept, before = take_entry(actor, table, meeting_id, Meeting)
    if before.state is not MeetingState.PLANNED:
        raise Conflict(message("This meeting is over, or was called off."))
    moved = before.moved(changed)
    if moved == before:
        return
    check_meeting(actor, content, moved, looked=looked)
    change_entry(actor, table, row, moved)
    log.record("tables.change_meeting", dossier=table.dossier_id)
