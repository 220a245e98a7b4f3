"""One version of the house rules or the cooperation agreement, and who took note of it."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.selectors._documents import DocumentPage, document_page


def show_document(actor: Actor, document_id: UUID) -> DocumentPage:
    """Returns a version of a document. Raises NotFound."""
    must(actor, "cell.show_document")
    found = document_page(actor, document_id)
    log.record_reading("cell.show_document", dossier=found.head.id)
    return found
