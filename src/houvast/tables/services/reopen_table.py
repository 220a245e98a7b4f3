"""Opening a table again that was closed: everything stands as it stood."""

from dataclasses import replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import unseal_content
from houvast.audit import log
from houvast.tables.services._tables import keep_table, settle_days, take_table
from houvast.tables.values.tables import TableContent


def reopen_table(actor: Actor, table_id: UUID) -> None:
    """Opens a table again; one that is open stays so. Raises NotFound."""
    must(actor, "tables.reopen_table")
    table = take_table(table_id)
    content = unseal_content(actor, table, TableContent)
    if not content.closed:
        return
    keep_table(actor, table, replace(content, closed=""))
    settle_days(actor, table)
    log.record("tables.reopen_table", dossier=table.dossier_id)
