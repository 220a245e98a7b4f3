"""The list of tables one's team keeps: open ones by the day that is due, closed ones."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossiers_of
from houvast.access.rules import must
from houvast.access.sealing import load_keys, unseal_whole
from houvast.access.values import Track
from houvast.audit import log
from houvast.kernel import clock
from houvast.tables.finding import own_teams
from houvast.tables.models.tables import RoundTable
from houvast.tables.values.tables import TableContent, TableKind, TableState


@dataclass(frozen=True)
class TableLine:
    """A table in the list, with the day that asks for attention next."""

    id: UUID
    reference: str
    name: str
    kind: TableKind
    municipalities: tuple[str, ...]
    members: int
    due_on: date | None
    is_late: bool


@dataclass(frozen=True)
class TableList:
    """A page of the list; without a team nothing can be founded."""

    tables: tuple[TableLine, ...]
    total: int
    number: int
    pages: int
    has_team: bool


def list_tables(actor: Actor, *, shelf: TableState = TableState.OPEN, number: int = 1) -> TableList:
    """Returns a page (50) of what stands on a shelf; a constant number of queries."""
    must(actor, "tables.list_tables")
    found = dossiers_of(Track.TABLE, {shelf}, number, newest=shelf is TableState.CLOSED)
    log.record("tables.list_tables")
    rows = list(RoundTable.objects.filter(dossier_id__in=[line.id for line in found.lines]))
    load_keys(actor, rows)
    contents = {row.dossier_id: content for row, content in unseal_whole(actor, rows, TableContent)}
    today = clock.today()
    lines = tuple(
        TableLine(
            line.id,
            line.reference,
            contents[line.id].name,
            contents[line.id].kind,
            contents[line.id].municipalities,
            len(contents[line.id].members_on(today)),
            line.due_on,
            line.due_on is not None and line.due_on < today,
        )
        for line in found.lines
        if line.id in contents
    )
    return TableList(lines, found.total, found.number, found.pages, bool(own_teams(actor)))
