"""Changing what a table is for, how it is called, and for which municipalities. Members stay."""

from dataclasses import replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.tables.services._persons import refuse_persons_in_table
from houvast.tables.services._tables import check_table, keep_table, take_open_table
from houvast.tables.values.tables import TableContent


def change_table(actor: Actor, table_id: UUID, changed: TableContent, *, looked: bool = False) -> None:
    """Puts this in the place of what a table is. Raises NotFound, Conflict when closed, Invalid."""
    must(actor, "tables.change_table")
    table, before = take_open_table(actor, table_id)
    content = replace(changed, members=before.members, closed=before.closed)
    check_table(content)
    if content == before:
        return
    refuse_persons_in_table(actor, content, looked=looked)
    keep_table(actor, table, content)
    log.record("tables.change_table", dossier=table.dossier_id)
