"""Changing a document: other words are a new version, to which members agree anew."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel import clock
from houvast.tables.services._checks import check_document
from houvast.tables.services._tables import change_entry, take_entry, take_open_table
from houvast.tables.values.entries import Document


def change_document(
    actor: Actor, table_id: UUID, document_id: UUID, title: str, words: str, *, looked: bool = False
) -> None:
    """Keeps a new version where the words changed. Raises NotFound, Conflict, Invalid."""
    must(actor, "tables.change_document")
    table, content = take_open_table(actor, table_id)
    row, _kept, before = take_entry(actor, table, document_id, Document)
    changed = before.with_words(title, words, clock.today())
    if changed == before:
        return
    check_document(actor, content, title, words, looked=looked)
    change_entry(actor, table, row, changed)
    log.record("tables.change_document", dossier=table.dossier_id)
