"""One meeting with its agenda: each seat sees the items that row security leaves it, and no others."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import may, must
from houvast.access.sealing import unseal_content
from houvast.audit import log
from houvast.cell.finding.agendas import AgendaLine, MeetingMoment, agenda_of
from houvast.cell.finding.cells import meeting_row, own_cell
from houvast.cell.finding.frames import frame_of
from houvast.cell.finding.notices import Notice, notice_of
from houvast.cell.values.meetings import MeetingContent, MeetingState
from houvast.kernel import clock


@dataclass(frozen=True)
class MeetingPage:
    """A meeting, its agenda in order, and what the reader may do with it."""

    id: UUID
    cell_id: UUID
    cell: str
    state: MeetingState
    moment: MeetingMoment
    agenda: tuple[AgendaLine, ...]
    notice: Notice
    may_plan: bool
    may_prepare: bool

    @property
    def is_planned(self) -> bool:
        """Whether its agenda can change."""
        return self.state is MeetingState.PLANNED

    @property
    def may_begin(self) -> bool:
        """Whether it can begin: on its day, with something on its agenda."""
        return self.is_planned and bool(self.agenda) and clock.day_of(self.moment.held_at) <= clock.today()

    @property
    def has_invited(self) -> bool:
        """Whether anybody is invited for one of its items."""
        return any(line.sent for line in self.agenda)


def show_meeting(actor: Actor, meeting_id: UUID) -> MeetingPage:
    """Returns a meeting; a constant number of queries. Raises NotFound."""
    must(actor, "cell.show_meeting")
    row = meeting_row(meeting_id)
    cell = own_cell(actor, row.dossier_id)
    log.record_reading("cell.show_meeting", dossier=cell.id)
    content = unseal_content(actor, row, MeetingContent)
    return MeetingPage(
        row.id,
        cell.id,
        cell.content.name,
        MeetingState(row.state),
        MeetingMoment(row.held_at, content.ends_at, content.place, content.word),
        agenda_of(actor, row.id),
        notice_of(frame_of(cell.content), clock.today(), clock.day_of(row.held_at)),
        may(actor, "cell.plan_meeting"),
        may(actor, "cell.put_on_agenda"),
    )
