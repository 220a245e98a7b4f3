"""Removing a member for good: who spoke for it is kept no longer. Its agreements keep its name."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.tables.services._tables import keep_table, take_open_table


def remove_member(actor: Actor, table_id: UUID, member_id: UUID) -> None:
    """Removes a member with its contact. Raises NotFound, Conflict when the table is closed."""
    must(actor, "tables.remove_member")
    table, content = take_open_table(actor, table_id)
    if content.member(member_id) is None:
        raise NotFound(message("This does not exist, or not for you."))
    keep_table(actor, table, content.without_member(member_id))
    log.record("tables.remove_member", dossier=table.dossier_id)
