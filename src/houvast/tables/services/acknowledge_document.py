"""Keeping that a member agreed to the words of a document that hold: when and how."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.tables.services._persons import refuse_persons
from houvast.tables.services._tables import change_entry, owner_of, take_entry, take_open_table
from houvast.tables.values.entries import Acknowledged, Document


@dataclass(frozen=True)
class MembersYes:
    """A member's yes: whose, on which day, and how it was said."""

    member_id: UUID
    on: date
    how: str


def acknowledge_document(
    actor: Actor, table_id: UUID, document_id: UUID, yes: MembersYes, *, looked: bool = False
) -> None:
    """Keeps a member's yes to the version that holds, once. Raises NotFound, Conflict, Invalid."""
    must(actor, "tables.acknowledge_document")
    table, content = take_open_table(actor, table_id)
    row, _kept, before = take_entry(actor, table, document_id, Document)
    if any(one.member.member_id == yes.member_id for one in before.agreed):
        return
    if not yes.how.strip() or not before.newest.on <= yes.on <= clock.today():
        raise Invalid(message("Write how it was said, and a day between these words and today."))
    refuse_persons(actor, content, (yes.how,), looked=looked)
    member = owner_of(content, yes.member_id)
    word = Acknowledged(member, before.newest.number, yes.on, yes.how)
    change_entry(actor, table, row, replace(before, acknowledged=(*before.acknowledged, word)))
    log.record("tables.acknowledge_document", dossier=table.dossier_id)
