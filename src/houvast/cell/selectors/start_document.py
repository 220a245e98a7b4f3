"""What the form of a document begins with: the version that counts now."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.cells import own_cell
from houvast.cell.finding.parties import current_versions
from houvast.cell.finding.sitting import documents_of
from houvast.cell.selectors._heads import CellHead, head_of
from houvast.cell.values.documents import HouseDocument


@dataclass(frozen=True)
class DocumentStart:
    """The versions that count now, at most one of each kind."""

    head: CellHead
    current: tuple[HouseDocument, ...]


def start_document(actor: Actor, cell_id: UUID) -> DocumentStart:
    """Returns what a new version can begin with. Raises NotFound."""
    must(actor, "cell.write_document")
    cell = own_cell(actor, cell_id)
    log.record_reading("cell.show_cell", dossier=cell.id)
    found = current_versions(documents_of(actor, cell.id))
    return DocumentStart(head_of(actor, cell), tuple(said for _, said in found.values()))
