"""A meeting with its table and what was agreed at it: for its page, its invitation, its minutes."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.sealing import unseal_content
from houvast.kernel import clock
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message
from houvast.tables.finding import table_row
from houvast.tables.selectors._entries import entries_of
from houvast.tables.values.entries import Agreement
from houvast.tables.values.meetings import Meeting, MeetingState, Point
from houvast.tables.values.tables import TableContent


@dataclass(frozen=True)
class PointPage:
    """A point of the agenda with what was agreed at it."""

    point: Point
    agreements: tuple[tuple[UUID, Agreement], ...]


@dataclass(frozen=True)
class MeetingPage:
    """A meeting of a table; ``open`` are agreements that were open before it and are asked after."""

    id: UUID
    table_id: UUID
    reference: str
    controller: str
    table: TableContent
    is_open: bool
    meeting: Meeting
    agenda: tuple[PointPage, ...]
    open: tuple[tuple[UUID, Agreement], ...]
    written_at: datetime
    made_on: date

    @property
    def can_hold(self) -> bool:
        """Whether it can be said who came: from its day on, unless it was called off."""
        is_on = self.meeting.state is not MeetingState.CANCELLED
        return self.is_open and is_on and self.meeting.day <= self.made_on

    @property
    def can_change(self) -> bool:
        """Whether it can still be moved or called off."""
        return self.is_open and self.meeting.state is MeetingState.PLANNED

    @property
    def absent(self) -> tuple[str, ...]:
        """Which members of that day did not come."""
        came = {one.member_id for one in self.meeting.held.came} if self.meeting.held else set()
        here = self.table.members_on(self.meeting.day)
        return tuple(one.organisation for one in here if one.id not in came)


def meeting_of(actor: Actor, table_id: UUID, meeting_id: UUID) -> MeetingPage:
    """Returns a meeting. Raises NotFound."""
    row = table_row(table_id)
    facts = dossier(row.dossier_id)
    content = unseal_content(actor, row, TableContent)
    entries = entries_of(actor, row)
    meeting = entries.the(meeting_id, Meeting)
    made = entries.of(Agreement)
    agenda = tuple(
        PointPage(point, tuple(one for one in made if one[1].point_id == point.id))
        for point in meeting.agenda
    )
    before = tuple(one for one in entries.agreements(is_open=True) if one[1].meeting_id != meeting_id)
    return MeetingPage(
        meeting_id,
        row.id,
        facts.reference,
        facts.controller,
        content,
        not content.closed,
        meeting,
        agenda,
        before,
        entries.one(meeting_id).at,
        clock.today(),
    )


def ensure_held(page: MeetingPage) -> None:
    """Raises Conflict before a meeting was held: there are no minutes yet."""
    if page.meeting.state is not MeetingState.HELD:
        raise Conflict(message("Say first which organisations came: then the minutes can be written."))
