"""What the acts on a document share: keeping a new one, taking one, and who may speak for whom."""

from dataclasses import replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import may
from houvast.access.sealing import seal_content, unseal_content
from houvast.access.writing import taken_for_change, write_once
from houvast.cell.finding.cells import OwnCell
from houvast.cell.finding.parties import Party, parties_on
from houvast.cell.finding.sitting import organisations_of, seats_of
from houvast.cell.models.documents import Document
from houvast.cell.values.documents import DocumentContent, Paper
from houvast.cell.values.evaluations import SelfEvaluation
from houvast.kernel import clock
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


def keep_new(actor: Actor, cell: OwnCell, document_id: UUID, said: Paper) -> bool:
    """Keeps a document or an exercise once; returns whether this call did it. Raises Conflict."""
    return _keep(actor, cell, document_id, DocumentContent(actor.user_id, actor.name, said))


def keep_of_all(actor: Actor, cell: OwnCell, document_id: UUID, said: SelfEvaluation) -> bool:
    """Keeps once what the cell wrote down together: as the cell's own, and nobody's. Raises Conflict."""
    return _keep(actor, cell, document_id, DocumentContent(cell.id, "", said))


def _keep(actor: Actor, cell: OwnCell, document_id: UUID, content: DocumentContent) -> bool:
    row = Document(id=document_id, dossier_id=cell.id, compartment_id=cell.compartment_id)
    seal_content(actor, row, content)
    return write_once(actor, row, DocumentContent, content)


def take_document(actor: Actor, document_id: UUID) -> tuple[Document, DocumentContent]:
    """Returns a document or an exercise that only this act changes, open; raises NotFound."""
    row = taken_for_change(Document, document_id)
    return row, unseal_content(actor, row, DocumentContent)


def keep_said(actor: Actor, row: Document, before: DocumentContent, said: Paper) -> None:
    """Seals a document or an exercise anew."""
    seal_content(actor, row, replace(before, said=said))
    row.save(update_fields=["content"])


def party_of(actor: Actor, cell_id: UUID, party_id: UUID) -> Party:
    """Returns who takes part today, for whom the actor may speak: oneself, or everybody for who prepares.

    Raises NotFound.
    """
    parties = parties_on(clock.today(), seats_of(actor, cell_id), organisations_of(actor, cell_id))
    found = next((one for one in parties if one.id == party_id), None)
    if found is None or not (found.user_id == actor.user_id or may(actor, "cell.write_document")):
        raise NotFound(message("This does not exist, or not for you."))
    return found
