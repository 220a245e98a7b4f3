"""Closing a table that meets no more: why. What was agreed is settled first."""

from dataclasses import replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message
from houvast.tables.services._persons import refuse_persons
from houvast.tables.services._tables import entries_of, keep_table, settle_days, take_open_table
from houvast.tables.values.entries import due_of
from houvast.tables.values.tables import TableState


def close_table(actor: Actor, table_id: UUID, words: str, *, looked: bool = False) -> None:
    """Closes a table. Raises NotFound, Conflict when something is still due or it was closed, Invalid."""
    must(actor, "tables.close_table")
    table, content = take_open_table(actor, table_id)
    if not words.strip():
        raise Invalid(message("Write in a sentence why the table meets no more."))
    if due_of(said for _number, said in entries_of(actor, table)) is not None:
        raise Conflict(message("A meeting is planned or an agreement is open. Say first what became of it."))
    refuse_persons(actor, content, (words,), looked=looked)
    keep_table(actor, table, replace(content, closed=words))
    settle_days(actor, table, TableState.CLOSED)
    log.record("tables.close_table", dossier=table.dossier_id)
