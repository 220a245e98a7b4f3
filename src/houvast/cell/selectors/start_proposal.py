"""What the page of a new proposal needs: the cell, and what its regime asks and allows."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.cells import own_cell
from houvast.cell.finding.frames import Frame, frame_of


@dataclass(frozen=True)
class ProposalStart:
    """Where somebody would be proposed."""

    cell_id: UUID
    cell: str
    municipalities: tuple[str, ...]
    frame: Frame


def start_proposal(actor: Actor, cell_id: UUID) -> ProposalStart:
    """Returns what a proposal begins with. Raises NotFound."""
    must(actor, "cell.propose_case")
    cell = own_cell(actor, cell_id)
    log.record_reading("cell.start_proposal", dossier=cell.id)
    return ProposalStart(cell.id, cell.content.name, cell.content.municipalities, frame_of(cell.content))
