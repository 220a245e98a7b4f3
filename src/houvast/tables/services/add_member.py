"""Adding an organisation to a table, with who speaks for it."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message
from houvast.tables.services._checks import check_member
from houvast.tables.services._persons import refuse_strangers
from houvast.tables.services._tables import keep_table, take_open_table
from houvast.tables.values.tables import Member


def add_member(actor: Actor, table_id: UUID, member: Member, *, looked: bool = False) -> None:
    """Adds a member once. Raises NotFound, Conflict when closed or the number was used, Invalid."""
    must(actor, "tables.add_member")
    table, content = take_open_table(actor, table_id)
    known = content.member(member.id)
    if known == member:
        return
    if known is not None:
        raise Conflict(message("A colleague dealt with this a moment ago."))
    check_member(member)
    refuse_strangers(actor, content, member, looked=looked)
    keep_table(actor, table, content.with_member(member))
    log.record("tables.add_member", dossier=table.dossier_id)
