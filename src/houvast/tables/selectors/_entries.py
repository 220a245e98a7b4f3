"""Opens the entries of a table, sorted by kind; what does not open is left out, and the page says so."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.sealing import unseal_whole
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.tables.models.tables import RoundTable, TableEntry
from houvast.tables.values.entries import Agreement, Document, EntryContent, Practice, Process
from houvast.tables.values.meetings import Meeting

Kind = TypeVar("Kind")


@dataclass(frozen=True)
class Kept:
    """An entry: its number, who wrote it, when, and what it holds."""

    id: UUID
    at: datetime
    writer: str
    said: object


@dataclass(frozen=True)
class Entries:
    """All entries of a table."""

    kept: tuple[Kept, ...]

    def of(self, kind: type[Kind]) -> tuple[tuple[UUID, Kind], ...]:
        """Returns the entries of a kind, the oldest first, each with its number."""
        return tuple((one.id, one.said) for one in self.kept if isinstance(one.said, kind))

    def one(self, entry_id: UUID) -> Kept:
        """Returns an entry; raises NotFound."""
        found = next((one for one in self.kept if one.id == entry_id), None)
        if found is None:
            raise NotFound(message("This does not exist, or not for you."))
        return found

    def the(self, entry_id: UUID, kind: type[Kind]) -> Kind:
        """Returns what an entry of this kind holds; raises NotFound."""
        said = self.one(entry_id).said
        if not isinstance(said, kind):
            raise NotFound(message("This does not exist, or not for you."))
        return said

    def meetings(self) -> tuple[tuple[UUID, Meeting], ...]:
        """Returns the meetings by their moment."""
        return tuple(sorted(self.of(Meeting), key=lambda one: one[1].starts_at))

    def agreements(self, *, is_open: bool) -> tuple[tuple[UUID, Agreement], ...]:
        """Returns the agreements that are open, the first due first, or those that were settled."""
        found = [one for one in self.of(Agreement) if (one[1].settled is None) is is_open]
        return tuple(sorted(found, key=lambda one: one[1].by))

    def practices(self) -> tuple[tuple[UUID, Practice], ...]:
        """Returns the practices by title."""
        return tuple(sorted(self.of(Practice), key=lambda one: one[1].title.casefold()))

    def processes(self) -> tuple[tuple[UUID, Process], ...]:
        """Returns the ways of working by title."""
        return tuple(sorted(self.of(Process), key=lambda one: one[1].title.casefold()))

    def documents(self) -> tuple[tuple[UUID, Document], ...]:
        """Returns the documents by title."""
        return tuple(sorted(self.of(Document), key=lambda one: one[1].title.casefold()))


def entries_of(actor: Actor, table: RoundTable) -> Entries:
    """Returns the entries of a table, the oldest first."""
    rows: Iterable[TableEntry] = TableEntry.objects.filter(dossier_id=table.dossier_id)
    opened = sorted(unseal_whole(actor, rows, EntryContent), key=lambda one: (one[0].created_at, one[0].id))
    return Entries(
        tuple(Kept(row.id, row.created_at, content.writer, content.said) for row, content in opened)
    )
