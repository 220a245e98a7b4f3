"""Changing a member: another contact, another function, or the last day at the table."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.tables.services._checks import check_member
from houvast.tables.services._persons import refuse_strangers
from houvast.tables.services._tables import keep_table, take_open_table
from houvast.tables.values.tables import Member


def change_member(actor: Actor, table_id: UUID, member: Member, *, looked: bool = False) -> None:
    """Puts this in the place of a member. Raises NotFound, Conflict when closed, Invalid."""
    must(actor, "tables.change_member")
    table, content = take_open_table(actor, table_id)
    known = content.member(member.id)
    if known is None:
        raise NotFound(message("This does not exist, or not for you."))
    if known == member:
        return
    check_member(member)
    refuse_strangers(actor, content, member, looked=looked)
    keep_table(actor, table, content.with_member(member))
    log.record("tables.change_member", dossier=table.dossier_id)
