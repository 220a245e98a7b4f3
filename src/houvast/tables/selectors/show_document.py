"""A document of a table: the words that hold, who agreed to them, who did not yet, and the words before."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.tables.selectors.show_table import TablePage, show_table
from houvast.tables.values.entries import Document
from houvast.tables.values.tables import Member


@dataclass(frozen=True)
class DocumentPage:
    """A document with its table; ``waiting`` are members that did not agree yet."""

    id: UUID
    table: TablePage
    document: Document
    waiting: tuple[Member, ...]


def show_document(actor: Actor, table_id: UUID, document_id: UUID) -> DocumentPage:
    """Returns a document. Raises NotFound."""
    must(actor, "tables.show_document")
    table = show_table(actor, table_id)
    document = table.entries.the(document_id, Document)
    log.record_reading("tables.show_document", dossier=table_id)
    agreed = {one.member.member_id for one in document.agreed}
    here = table.content.members_on(table.today)
    return DocumentPage(document_id, table, document, tuple(one for one in here if one.id not in agreed))
