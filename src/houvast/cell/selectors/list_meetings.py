"""The meetings of a cell: those to come, the next one first, then those that were held or cancelled."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import may, must
from houvast.access.sealing import load_keys, unseal_whole
from houvast.audit import log
from houvast.cell.finding.cells import own_cell
from houvast.cell.models.meetings import Meeting
from houvast.cell.values.meetings import MeetingContent, MeetingState
from houvast.kernel import clock

PAGE = 50
TO_COME = (MeetingState.PLANNED, MeetingState.RUNNING)


@dataclass(frozen=True)
class MeetingLine:
    """A meeting in the list. ``is_late``: planned for a moment that is over."""

    id: UUID
    held_at: datetime
    place: str
    state: MeetingState
    is_late: bool


@dataclass(frozen=True)
class MeetingList:
    """A page of a cell's meetings."""

    cell_id: UUID
    cell: str
    to_come: tuple[MeetingLine, ...]
    over: tuple[MeetingLine, ...]
    number: int
    pages: int
    may_plan: bool


def list_meetings(actor: Actor, cell_id: UUID, number: int = 1) -> MeetingList:
    """Returns all meetings to come and a page (50) of those that are over. Raises NotFound."""
    must(actor, "cell.list_meetings")
    cell = own_cell(actor, cell_id)
    log.record("cell.list_meetings", dossier=cell.id)
    mine = Meeting.objects.filter(dossier_id=cell.id)
    to_come = list(mine.filter(state__in=TO_COME).order_by("held_at", "id"))
    over = mine.exclude(state__in=TO_COME)
    pages = max(1, -(-over.count() // PAGE))
    number = min(max(1, number), pages)
    shown = list(over.order_by("-held_at", "id")[(number - 1) * PAGE : number * PAGE])
    load_keys(actor, [*to_come, *shown])
    return MeetingList(
        cell.id,
        cell.content.name,
        _lines(actor, to_come),
        _lines(actor, shown),
        number,
        pages,
        may(actor, "cell.plan_meeting"),
    )


def _lines(actor: Actor, rows: list[Meeting]) -> tuple[MeetingLine, ...]:
    return tuple(
        MeetingLine(
            row.id,
            row.held_at,
            content.place,
            MeetingState(row.state),
            row.state == MeetingState.PLANNED and row.held_at < clock.now(),
        )
        for row, content in unseal_whole(actor, rows, MeetingContent)
    )
