"""What the acts on a table share: taking one, keeping it, its entries, the day that follows."""

from typing import TypeVar
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.finding import dossier_row, set_state
from houvast.access.register import write_down
from houvast.access.sealing import seal_content, unseal_content
from houvast.access.writing import taken_for_change, write_once
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.messages import message
from houvast.tables.models.tables import RoundTable, TableEntry
from houvast.tables.values.entries import EntryContent, Owner, Said, due_of
from houvast.tables.values.tables import TableContent, TableState, kept_until

Kind = TypeVar("Kind")


def take_table(table_id: UUID) -> RoundTable:
    """Returns a table that only this act changes; raises NotFound."""
    return taken_for_change(RoundTable, table_id)


def take_open_table(actor: Actor, table_id: UUID) -> tuple[RoundTable, TableContent]:
    """Returns an open table that only this act changes, and its content.

    Raises NotFound, Conflict when it is closed.
    """
    table = take_table(table_id)
    if dossier_row(table.dossier_id).state != TableState.OPEN:
        raise Conflict(message("This table is closed. Open it again first: nothing starts over."))
    return table, unseal_content(actor, table, TableContent)


def check_table(content: TableContent) -> None:
    """Raises Invalid for a table without a name or a municipality."""
    if not content.name.strip() or not content.municipalities:
        raise Invalid(message("Write how the table is called, and for which municipalities it is."))


def keep_table(actor: Actor, table: RoundTable, content: TableContent) -> None:
    """Seals a table anew; it is kept from now on."""
    seal_content(actor, table, content)
    table.lapses_on = kept_until(clock.today())
    table.save(update_fields=["content", "lapses_on"])


def add_entry(actor: Actor, table: RoundTable, entry_id: UUID, said: Said) -> bool:
    """Adds an entry once; returns whether this call did it. Raises Conflict for the same number reused."""
    row = TableEntry(id=entry_id, dossier_id=table.dossier_id, compartment_id=table.compartment_id)
    content = EntryContent(actor.user_id, actor.name, said)
    seal_content(actor, row, content)
    if not write_once(actor, row, EntryContent, content):
        return False
    settle_days(actor, table)
    return True


def take_entry(
    actor: Actor, table: RoundTable, entry_id: UUID, kind: type[Kind]
) -> tuple[TableEntry, EntryContent, Kind]:
    """Returns an entry of this kind and table that only this act changes, open. Raises NotFound."""
    row = taken_for_change(TableEntry, entry_id)
    content = unseal_content(actor, row, EntryContent)
    if row.dossier_id != table.dossier_id or not isinstance(content.said, kind):
        raise NotFound(message("This does not exist, or not for you."))
    return row, content, content.said


def change_entry(actor: Actor, table: RoundTable, row: TableEntry, said: Said) -> None:
    """Seals an entry anew; who changes it stands as its writer."""
    seal_content(actor, row, EntryContent(actor.user_id, actor.name, said))
    row.save(update_fields=["content"])
    settle_days(actor, table)


def drop_entry(actor: Actor, table: RoundTable, row: TableEntry) -> None:
    """Deletes an entry; a restore does not bring it back."""
    write_down("removed_table_entry", row.id)
    row.delete()
    settle_days(actor, table)


def entries_of(actor: Actor, table: RoundTable) -> list[tuple[UUID, Said]]:
    """Returns all entries of a table, the oldest first, each with its number."""
    rows = TableEntry.objects.filter(dossier_id=table.dossier_id).order_by("created_at", "id")
    return [(row.id, unseal_content(actor, row, EntryContent).said) for row in rows]


def settle_days(actor: Actor, table: RoundTable, state: TableState = TableState.OPEN) -> None:
    """Sets where a table stands, the day that asks for attention next, and the day it lapses."""
    due = due_of(said for _number, said in entries_of(actor, table)) if state is TableState.OPEN else None
    set_state(table.dossier_id, state, due)
    table.lapses_on = kept_until(clock.today())
    table.save(update_fields=["lapses_on"])


def owner_of(content: TableContent, member_id: UUID) -> Owner:
    """Returns a member that sits at the table as an owner; raises Invalid for anybody else."""
    member = content.member(member_id)
    if member is None or not member.sits_on(clock.today()):
        raise Invalid(message("Choose an organisation that sits at this table."))
    return Owner(member.id, member.organisation)


def kept_owner(content: TableContent, before: Owner, wanted: UUID) -> Owner:
    """Returns the owner as it was when it did not change, though it left the table; else the new one."""
    return before if before.member_id == wanted else owner_of(content, wanted)
