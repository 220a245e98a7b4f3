"""Changing how one works with a sector."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.tables.services._checks import check_process
from houvast.tables.services._tables import change_entry, kept_owner, take_entry, take_open_table
from houvast.tables.services.write_process import NewProcess
from houvast.tables.values.entries import Process


def change_process(actor: Actor, table_id: UUID, new: NewProcess, *, looked: bool = False) -> None:
    """Puts this in its place. Raises NotFound, Conflict when the table is closed, Invalid."""
    must(actor, "tables.change_process")
    table, content = take_open_table(actor, table_id)
    row, _kept, before = take_entry(actor, table, new.entry_id, Process)
    owner = kept_owner(content, before.owner, new.owner_id)
    said = Process(before.on, new.title, new.when, new.how, owner)
    if said == before:
        return
    check_process(actor, content, said, looked=looked)
    change_entry(actor, table, row, said)
    log.record("tables.change_process", dossier=table.dossier_id)
