"""Writing a document of the table, its house rules for one; members agree to it one by one."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel import clock
from houvast.tables.services._checks import check_document
from houvast.tables.services._tables import add_entry, take_open_table
from houvast.tables.values.entries import Document, Version


def write_document(
    actor: Actor, table_id: UUID, entry_id: UUID, title: str, words: str, *, looked: bool = False
) -> None:
    """Keeps a document once, as its first version. Raises NotFound, Conflict, Invalid."""
    must(actor, "tables.write_document")
    table, content = take_open_table(actor, table_id)
    check_document(actor, content, title, words, looked=looked)
    said = Document(title, (Version(1, clock.today(), words),))
    if add_entry(actor, table, entry_id, said):
        log.record("tables.write_document", dossier=table.dossier_id)
