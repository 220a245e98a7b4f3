"""A meeting while it is held, on the coordinators' screen: the agenda, and the item that is discussed."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import unseal_content
from houvast.audit import log
from houvast.cell.finding.agendas import AgendaLine, MeetingMoment, agenda_of
from houvast.cell.finding.cells import meeting_row, own_cell
from houvast.cell.finding.frames import frame_of
from houvast.cell.finding.rooms import point_row, shown_row
from houvast.cell.finding.running import RunningItem, running_item
from houvast.cell.values.meetings import ItemState, MeetingContent, MeetingState
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message


@dataclass(frozen=True)
class RunningMeeting:
    """A meeting that is held or was; ``current`` is the item that is discussed, if one is."""

    id: UUID
    cell_id: UUID
    cell: str
    regime: str
    state: MeetingState
    moment: MeetingMoment
    agenda: tuple[AgendaLine, ...]
    keeps_shared: bool
    current: RunningItem | None

    @property
    def is_running(self) -> bool:
        """Whether it is being held."""
        return self.state is MeetingState.RUNNING

    @property
    def next_id(self) -> UUID | None:
        """The item that comes next in the order of the agenda; none when all were looked at."""
        return next((line.id for line in self.agenda if line.state is ItemState.WAITING), None)

    @property
    def may_close(self) -> bool:
        """Whether every case was discussed or put off."""
        over = (ItemState.DONE, ItemState.PUT_OFF)
        return self.is_running and all(line.state in over for line in self.agenda)


@dataclass(frozen=True)
class ItemForm:
    """What stands above a form about an item that is discussed, or waits."""

    meeting_id: UUID
    regime: str
    ends_at: datetime
    person: str
    item: RunningItem


def show_running_meeting(actor: Actor, meeting_id: UUID) -> RunningMeeting:
    """Returns it; a constant number of queries. Raises NotFound, Conflict before it began."""
    must(actor, "cell.show_running_meeting")
    row = meeting_row(meeting_id)
    cell = own_cell(actor, row.dossier_id)
    if row.state not in {MeetingState.RUNNING, MeetingState.CLOSED}:
        raise Conflict(message("This meeting has not begun."))
    log.record_reading("cell.show_running_meeting", dossier=cell.id)
    content = unseal_content(actor, row, MeetingContent)
    agenda = agenda_of(actor, row.id)
    current = next((line.id for line in agenda if line.state is ItemState.RUNNING), None)
    return RunningMeeting(
        row.id,
        cell.id,
        cell.content.name,
        cell.content.regime,
        MeetingState(row.state),
        MeetingMoment(row.held_at, content.ends_at, content.place, content.word),
        agenda,
        frame_of(cell.content).keeps_shared,
        running_item(actor, current) if current is not None else None,
    )


def item_form(actor: Actor, item_id: UUID) -> ItemForm:
    """Returns an item for a form about it; raises NotFound."""
    must(actor, "cell.show_running_meeting")
    found = running_item(actor, item_id)
    about = found.about
    log.record_reading("cell.show_running_meeting", dossier=about.item.dossier_id)
    return ItemForm(
        about.meeting.id,
        about.cell.content.regime,
        about.meeting_content.ends_at,
        about.case.person.name,
        found,
    )


def shown_form(actor: Actor, shown_id: UUID) -> ItemForm:
    """Returns the item for which something is shown; raises NotFound."""
    must(actor, "cell.show_running_meeting")
    return item_form(actor, shown_row(shown_id).item_id)


def point_form(actor: Actor, point_id: UUID) -> ItemForm:
    """Returns the item a point is of; raises NotFound."""
    must(actor, "cell.show_running_meeting")
    return item_form(actor, point_row(point_id).item_id)
