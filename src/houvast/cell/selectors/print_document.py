"""A document as a file to give and to sign by hand: the log keeps each time one was made."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.selectors._documents import DocumentPage, document_page


def print_document(actor: Actor, document_id: UUID) -> DocumentPage:
    """Returns what the paper says. Raises NotFound."""
    must(actor, "cell.print_document")
    found = document_page(actor, document_id)
    log.record("cell.print_document", dossier=found.head.id)
    return found
