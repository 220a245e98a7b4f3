"""Writing a version of the house rules or the cooperation agreement; a new one asks everybody anew."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.writing import one_at_a_time
from houvast.audit import log
from houvast.cell.finding.cells import own_cell
from houvast.cell.finding.parties import house_documents
from houvast.cell.finding.sitting import documents_of
from houvast.cell.services._documents import keep_new
from houvast.cell.values.documents import DocumentKind, HouseDocument
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewDocument:
    """A version to write; its number comes with the form."""

    document_id: UUID
    cell_id: UUID
    kind: DocumentKind
    language: str
    text: str


def write_document(actor: Actor, new: NewDocument) -> UUID:
    """Keeps a version once, as the next of its kind; returns its number.

    Raises Invalid without a text, NotFound, Conflict.
    """
    must(actor, "cell.write_document")
    if not new.text.strip():
        raise Invalid(message("Write what was agreed."))
    cell = own_cell(actor, new.cell_id)
    one_at_a_time(f"cell documents {cell.id}")
    known = house_documents(documents_of(actor, cell.id))
    same = next((said for number, said in known if number == new.document_id), None)
    version = max((said.version for _, said in known if said.kind is new.kind), default=0) + 1
    said = HouseDocument(new.kind, same.version if same else version, new.language, new.text, clock.today())
    if keep_new(actor, cell, new.document_id, said):
        log.record("cell.write_document", dossier=cell.id)
    return new.document_id
