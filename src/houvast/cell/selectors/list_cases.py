"""The mayor's list and what leads to it, shelf by shelf: what the actor holds, and no search for people."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import DossierLine, count_states, dossiers_of
from houvast.access.rules import must
from houvast.access.sealing import load_keys, unseal_whole
from houvast.access.values import Track
from houvast.audit import log
from houvast.cell.finding.cells import OwnCell, own_cells
from houvast.cell.models.cases import Case
from houvast.cell.values.cases import CaseContent, CaseState
from houvast.kernel import clock


class Shelf(StrEnum):
    """Where cases stand in the list."""

    PROPOSED = "proposed"
    LISTED = "listed"
    TO_DECIDE = "to_decide"
    CLOSED = "closed"


ON_SHELF: Mapping[Shelf, frozenset[str]] = MappingProxyType(
    {
        Shelf.PROPOSED: frozenset({CaseState.PROPOSED}),
        Shelf.LISTED: frozenset({CaseState.LISTED}),
        Shelf.TO_DECIDE: frozenset({CaseState.FROZEN, CaseState.TO_CLOSE}),
        Shelf.CLOSED: frozenset({CaseState.CLOSED, CaseState.REFUSED}),
    }
)


@dataclass(frozen=True)
class CaseLine:
    """A case in the list, with the day that asks for attention next."""

    id: UUID
    reference: str
    name: str
    cell: str
    state: CaseState
    due_on: date | None
    is_late: bool


@dataclass(frozen=True)
class CellPlace:
    """A cell in which the actor sits."""

    id: UUID
    name: str


@dataclass(frozen=True)
class CaseList:
    """A page of the list, the cells in which somebody can be proposed, how many stand on each shelf."""

    lines: tuple[CaseLine, ...]
    cells: tuple[CellPlace, ...]
    number: int
    pages: int
    counts: Mapping[Shelf, int]


def list_cases(actor: Actor, *, shelf: Shelf = Shelf.LISTED, number: int = 1) -> CaseList:
    """Returns a page (50) of what stands on a shelf, by due day; a constant number of queries."""
    must(actor, "cell.list_cases")
    found = dossiers_of(Track.CONSULTATION, ON_SHELF[shelf], number, newest=shelf is Shelf.CLOSED)
    log.record("cell.list_cases")
    rows = list(Case.objects.filter(dossier_id__in=[line.id for line in found.lines]))
    load_keys(actor, rows)
    opened = {row.dossier_id: (row, content) for row, content in unseal_whole(actor, rows, CaseContent)}
    cells = own_cells(actor)
    lines = tuple(
        _line(line, opened[line.id][1], _cell_name(cells, opened[line.id][0]))
        for line in found.lines
        if line.id in opened
    )
    places = tuple(CellPlace(cell.id, cell.content.name) for cell in cells)
    return CaseList(lines, places, found.number, found.pages, _on_shelves())


def _on_shelves() -> dict[Shelf, int]:
    """Returns how many of the cases the actor holds stand on each shelf; one query."""
    states = count_states(Track.CONSULTATION)
    return {shelf: sum(states.get(state, 0) for state in known) for shelf, known in ON_SHELF.items()}


def _line(line: DossierLine, content: CaseContent, cell: str) -> CaseLine:
    late = line.due_on is not None and line.due_on < clock.today()
    return CaseLine(
        line.id, line.reference, content.person.name, cell, CaseState(line.state), line.due_on, late
    )


def _cell_name(cells: tuple[OwnCell, ...], case: Case) -> str:
    return next((cell.content.name for cell in cells if cell.id == case.cell_id), "")
