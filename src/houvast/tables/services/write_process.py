"""Writing how one works with a sector: when, which steps, and whose contact point."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel import clock
from houvast.tables.services._checks import check_process
from houvast.tables.services._tables import add_entry, owner_of, take_open_table
from houvast.tables.values.entries import Process


@dataclass(frozen=True)
class NewProcess:
    """What its page says; ``owner_id`` is the member to ask."""

    entry_id: UUID
    title: str
    when: str
    how: str
    owner_id: UUID


def write_process(actor: Actor, table_id: UUID, new: NewProcess, *, looked: bool = False) -> None:
    """Keeps it once. Raises NotFound, Conflict when the table is closed, Invalid."""
    must(actor, "tables.write_process")
    table, content = take_open_table(actor, table_id)
    said = Process(clock.today(), new.title, new.when, new.how, owner_of(content, new.owner_id))
    check_process(actor, content, said, looked=looked)
    if add_entry(actor, table, new.entry_id, said):
        log.record("tables.write_process", dossier=table.dossier_id)
