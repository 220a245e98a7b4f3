"""Sharing a practice with the table: what it is, for whom, what it takes, whom to ask."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel import clock
from houvast.tables.services._checks import check_practice
from houvast.tables.services._tables import add_entry, owner_of, take_open_table
from houvast.tables.values.entries import Practice


@dataclass(frozen=True)
class NewPractice:
    """What its page says; ``owner_id`` is the member to ask."""

    entry_id: UUID
    title: str
    what: str
    for_whom: str
    takes: str
    owner_id: UUID


def share_practice(actor: Actor, table_id: UUID, new: NewPractice, *, looked: bool = False) -> None:
    """Keeps it once. Raises NotFound, Conflict when the table is closed, Invalid."""
    must(actor, "tables.share_practice")
    table, content = take_open_table(actor, table_id)
    said = Practice(
        clock.today(), new.title, new.what, new.for_whom, new.takes, owner_of(content, new.owner_id)
    )
    check_practice(actor, content, said, looked=looked)
    if add_entry(actor, table, new.entry_id, said):
        log.record("tables.share_practice", dossier=table.dossier_id)
