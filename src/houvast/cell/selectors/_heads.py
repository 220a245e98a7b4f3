"""What stands above every page of a cell: which one, and whose."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.rules import may
from houvast.cell.finding.cells import OwnCell, own_cell


@dataclass(frozen=True)
class CellHead:
    """A cell on top of its pages; ``may_prepare`` for its coordinators and the mayor's seat."""

    id: UUID
    name: str
    reference: str
    controller: str
    may_prepare: bool


def head_of(actor: Actor, cell: OwnCell) -> CellHead:
    """Returns what stands above the pages of a cell."""
    facts = dossier(cell.id)
    return CellHead(
        cell.id,
        cell.content.name,
        facts.reference,
        facts.controller,
        may(actor, "cell.change_cell"),
    )


def head(actor: Actor, cell_id: UUID) -> CellHead:
    """Returns what stands above the pages of a cell; raises NotFound."""
    return head_of(actor, own_cell(actor, cell_id))
