"""Keeping that a meeting was held: which organisations came. It is counted once."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.finding import dossier_row
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message
from houvast.tables.figures import What, count
from houvast.tables.services._persons import refuse_persons
from houvast.tables.services._tables import change_entry, take_entry, take_open_table
from houvast.tables.values.meetings import Came, Held, Meeting, MeetingState
from houvast.tables.values.tables import TableContent


def hold_meeting(
    actor: Actor,
    table_id: UUID,
    meeting_id: UUID,
    came: Sequence[UUID],
    guests: str = "",
    *,
    looked: bool = False,
) -> None:
    """Keeps which members came, and which guests; said again it is corrected.

    Raises NotFound, Conflict when it was called off, Invalid before its day or without anybody who came.
    """
    must(actor, "tables.hold_meeting")
    table, content = take_open_table(actor, table_id)
    row, _kept, before = take_entry(actor, table, meeting_id, Meeting)
    if before.state is MeetingState.CANCELLED:
        raise Conflict(message("This meeting is over, or was called off."))
    if before.day > clock.today():
        raise Invalid(message("This day is yet to come."))
    since = before.held.on if before.held else clock.today()
    held = Held(since, _came(content, before, came), guests)
    if not held.came:
        raise Invalid(message("Tick which organisations came."))
    refuse_persons(actor, content, (guests,), looked=looked)
    if before.held == held:
        return
    if before.held is None:
        count(dossier_row(table.dossier_id).controller_id, content.kind, What.MET)
    change_entry(actor, table, row, replace(before, held=held))
    log.record("tables.hold_meeting", dossier=table.dossier_id)


def _came(content: TableContent, before: Meeting, chosen: Sequence[UUID]) -> tuple[Came, ...]:
    """Returns who came: members of that day, and who was kept as having come before it left the table."""
    known = {one.member_id: one for one in (before.held.came if before.held else ())}
    known |= {one.id: Came(one.id, one.organisation) for one in content.members_on(before.day)}
    if not set(chosen) <= set(known):
        raise Invalid(message("Choose an organisation that sits at this table."))
    return tuple(known[number] for number in known if number in set(chosen))
