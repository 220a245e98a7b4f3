"""Finds cells, cases, meetings and items; row security has removed everything foreign."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.sealing import load_keys, unseal_content, unseal_whole
from houvast.cell.models.cases import Case
from houvast.cell.models.cells import Cell
from houvast.cell.models.meetings import Item, Meeting
from houvast.cell.values.cells import CellContent
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message

FOREIGN = message("This does not exist, or not for you.")


@dataclass(frozen=True)
class OwnCell:
    """A cell the actor may know."""

    id: UUID
    compartment_id: UUID
    coordinator_function_id: UUID
    mayor_function_id: UUID | None
    police_function_id: UUID | None
    prevention_function_id: UUID | None
    content: CellContent


def own_cells(actor: Actor) -> tuple[OwnCell, ...]:
    """Returns the cells the actor may know, by name; a constant number of queries."""
    rows = list(Cell.objects.all())
    load_keys(actor, rows)
    found = [_cell(row, content) for row, content in unseal_whole(actor, rows, CellContent)]
    return tuple(sorted(found, key=lambda cell: (cell.content.name, cell.id)))


def own_cell(actor: Actor, cell_id: UUID) -> OwnCell:
    """Returns a cell the actor may know; raises NotFound."""
    row = cell_row(cell_id)
    return _cell(row, unseal_content(actor, row, CellContent))


def cell_row(cell_id: UUID) -> Cell:
    """Returns a cell's row; raises NotFound."""
    row = Cell.objects.filter(id=cell_id).first()
    if row is None:
        raise NotFound(FOREIGN)
    return row


def case_row(case_id: UUID) -> Case:
    """Returns a case's row; raises NotFound."""
    row = Case.objects.filter(id=case_id).first()
    if row is None:
        raise NotFound(FOREIGN)
    return row


def meeting_row(meeting_id: UUID) -> Meeting:
    """Returns a meeting's row; raises NotFound."""
    row = Meeting.objects.filter(id=meeting_id).first()
    if row is None:
        raise NotFound(FOREIGN)
    return row


def item_row(item_id: UUID) -> Item:
    """Returns an item's row; raises NotFound."""
    row = Item.objects.filter(id=item_id).first()
    if row is None:
        raise NotFound(FOREIGN)
    return row


def _cell(row: Cell, content: CellContent) -> OwnCell:
    return OwnCell(
        row.id,
        row.compartment_id,
        row.coordinator_function_id,
        row.mayor_function_id,
        row.police_function_id,
        row.prevention_function_id,
        content,
    )
