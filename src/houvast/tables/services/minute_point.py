"""Writing what was said about a point of the agenda, and what a member takes on."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.messages import message
from houvast.tables.services._persons import refuse_persons
from houvast.tables.services._tables import change_entry, take_entry, take_open_table
from houvast.tables.services.make_agreement import NewAgreement, make_agreement
from houvast.tables.values.meetings import Meeting, MeetingState


@dataclass(frozen=True)
class Minuted:
    """What was said about a point, and the agreement it led to, if any."""

    meeting_id: UUID
    point_id: UUID
    said: str
    agreement: NewAgreement | None = None


def minute_point(actor: Actor, table_id: UUID, told: Minuted, *, looked: bool = False) -> None:
    """Keeps what was said about a point of a meeting that was held.

    Raises NotFound, Conflict before the meeting was held, Invalid, and what making an agreement raises.
    """
    must(actor, "tables.minute_point")
    table, content = take_open_table(actor, table_id)
    row, _kept, before = take_entry(actor, table, told.meeting_id, Meeting)
    if before.point(told.point_id) is None:
        raise NotFound(message("This does not exist, or not for you."))
    if before.state is not MeetingState.HELD:
        raise Conflict(message("Say first which organisations came: then the minutes can be written."))
    if not told.said.strip() and told.agreement is None:
        raise Invalid(message("Write what was said, or what was agreed."))
    refuse_persons(actor, content, (told.said,), looked=looked)
    changed = before.with_said(told.point_id, told.said)
    if changed != before:
        change_entry(actor, table, row, changed)
    if told.agreement is not None:
        make_agreement(actor, table_id, told.agreement, looked=looked)
    log.record("tables.minute_point", dossier=table.dossier_id)
