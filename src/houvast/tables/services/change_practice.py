"""Changing a practice that was shared."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.tables.services._checks import check_practice
from houvast.tables.services._tables import change_entry, kept_owner, take_entry, take_open_table
from houvast.tables.services.share_practice import NewPractice
from houvast.tables.values.entries import Practice


def change_practice(actor: Actor, table_id: UUID, new: NewPractice, *, looked: bool = False) -> None:
    """Puts this in its place. Raises NotFound, Conflict when the table is closed, Invalid."""
    must(actor, "tables.change_practice")
    table, content = take_open_table(actor, table_id)
    row, _kept, before = take_entry(actor, table, new.entry_id, Practice)
    owner = kept_owner(content, before.owner, new.owner_id)
    said = Practice(before.on, new.title, new.what, new.for_whom, new.takes, owner)
    if said == before:
        return
    check_practice(actor, content, said, looked=looked)
    change_entry(actor, table, row, said)
    log.record("tables.change_practice", dossier=table.dossier_id)
