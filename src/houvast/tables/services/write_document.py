"""Writing a document of the table, its house rules for one; members agree to it one by one."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.tables.services._persons import refuse_persons
from houvast.tables.services._tables import add_entry, take_open_table
from houvast.tables.values.entries import Document, Version
from houvast.tables.values.tables import TableContent


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


def check_document(actor: Actor, content: TableContent, title: str, words: str, *, looked: bool) -> None:
    """Raises Invalid when it is not whole, or where a person stands in it."""
    if not title.strip() or not words.strip():
        raise Invalid(message("Write how the document is called, and its words."))
    refuse_persons(actor, content, (title, words), looked=looked)
