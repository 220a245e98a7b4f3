"""Finds overviews that somebody waits for: asked and not given yet, whatever case they are of (F13)."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.sealing import load_keys, unseal_whole
from houvast.cell.finding.cells import own_cells
from houvast.cell.finding.frames import Frame, frame_of
from houvast.cell.finding.overviews import answer_by
from houvast.cell.models.cases import Case, Step
from houvast.cell.values.overviews import OverviewAsked
from houvast.cell.values.steps import StepContent


@dataclass(frozen=True)
class Awaited:
    """An overview that waits; ``answer_by`` is its last day, none where no text held here gives a period."""

    id: UUID
    case: Case
    cell: str
    asked: OverviewAsked
    frame: Frame
    answer_by: date | None


def awaited_overviews(actor: Actor) -> tuple[Awaited, ...]:
    """Returns what the actor may know of, those due first before all others; a constant number of queries.

    The day is worked out as on the overview's own page: from the cell's regime, and what was decided in it.
    """
    rows = list(Step.objects.filter(is_awaited=True))
    known = Case.objects.filter(dossier_id__in=[row.dossier_id for row in rows])
    cases = {one.dossier_id: one for one in known}
    cells = {cell.id: cell.content for cell in own_cells(actor)}
    load_keys(actor, rows)
    found = [
        _awaited(row.id, cases[row.dossier_id], content.said, frame_of(cells[cases[row.dossier_id].cell_id]))
        for row, content in unseal_whole(actor, rows, StepContent)
        if isinstance(content.said, OverviewAsked) and cases[row.dossier_id].cell_id in cells
    ]
    return tuple(sorted(found, key=lambda one: (one.answer_by or date.max, one.asked.on, one.id)))


def _awaited(number: UUID, case: Case, asked: OverviewAsked, frame: Frame) -> Awaited:
    return Awaited(number, case, frame.content.name, asked, frame, answer_by(frame, asked))
