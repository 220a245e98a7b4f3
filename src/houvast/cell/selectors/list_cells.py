"""The cells one may know: of which municipalities, what is due, when the next meeting is."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final
from uuid import UUID

from django.db.models import Q

from houvast.access.actor import Actor
from houvast.access.dossiers import lines_of
from houvast.access.functions import own_functions
from houvast.access.rules import may, must
from houvast.access.values import FunctionKeyKind
from houvast.audit import log
from houvast.cell.finding.cells import own_cells
from houvast.cell.models.meetings import Meeting
from houvast.cell.values.meetings import MeetingState
from houvast.kernel import clock

SOON: Final = timedelta(days=7)


@dataclass(frozen=True)
class CellLine:
    """A cell in the list; its due day says nothing of whom. ``is_held``: it meets at this moment."""

    id: UUID
    name: str
    municipalities: tuple[str, ...]
    due_on: date | None
    is_due: bool
    meets_at: datetime | None
    meeting_id: UUID | None = None
    is_held: bool = False

    @property
    def is_due_soon(self) -> bool:
        """Whether something in it is due within a week, or was before."""
        return self.due_on is not None and self.due_on <= clock.today() + SOON

    @property
    def meets_soon(self) -> bool:
        """Whether it meets within a week."""
        return self.meets_at is not None and self.meets_at <= clock.now() + SOON


@dataclass(frozen=True)
class CellList:
    """The cells one may know; ``has_seat`` says whether one could found one."""

    cells: tuple[CellLine, ...]
    may_found: bool
    has_seat: bool
    may_count: bool


def list_cells(actor: Actor) -> CellList:
    """Returns the cells the actor may know, by name; a constant number of queries."""
    must(actor, "cell.list_cells")
    log.record("cell.list_cells")
    found = own_cells(actor)
    lines = lines_of(one.id for one in found)
    today = clock.today()
    from_today = Q(state=MeetingState.PLANNED, held_at__gte=datetime.combine(today, time(), clock.BELGIUM))
    coming = Meeting.objects.filter(dossier_id__in=[one.id for one in found])
    meets: dict[UUID, Meeting] = {}
    for meeting in coming.filter(from_today | Q(state=MeetingState.RUNNING)).order_by("held_at"):
        meets.setdefault(meeting.dossier_id, meeting)
    cells = (
        CellLine(
            one.id,
            one.content.name,
            one.content.municipalities,
            line.due_on,
            line.due_on is not None and line.due_on <= today,
            *_meeting(meets.get(one.id)),
        )
        for one in found
        if (line := lines.get(one.id)) is not None
    )
    return CellList(
        tuple(cells),
        may(actor, "cell.found_cell"),
        bool(own_functions(actor, FunctionKeyKind.SEAT)),
        may(actor, "cell.show_figures"),
    )


def _meeting(row: Meeting | None) -> tuple[datetime | None, UUID | None, bool]:
    if row is None:
        return None, None, False
    return row.held_at, row.id, row.state == MeetingState.RUNNING
