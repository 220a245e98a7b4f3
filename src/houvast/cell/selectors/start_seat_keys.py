"""What the form of the seats' keys begins with: those of today, and those to choose from."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.functions import functions_of, members_of
from houvast.access.rules import must
from houvast.access.values import FunctionKeyKind
from houvast.audit import log
from houvast.cell.finding.cells import own_cell
from houvast.cell.finding.own_seats import own_seats
from houvast.cell.selectors._heads import CellHead, head_of


@dataclass(frozen=True)
class SeatKeysStart:
    """The keys of today, all seats of the service by name, and whose key the reader may change."""

    head: CellHead
    mayor: UUID | None
    police: UUID | None
    prevention: UUID | None
    seats: tuple[tuple[UUID, str], ...]
    may_mayor: bool
    may_police: bool


def start_seat_keys(actor: Actor, cell_id: UUID) -> SeatKeysStart:
    """Returns what can be chosen. Raises NotFound."""
    must(actor, "cell.key_seats")
    cell, mine = own_cell(actor, cell_id), own_seats(actor)
    log.record_reading("cell.show_cell", dossier=cell.id)
    known = functions_of([dossier(cell.id).controller_id], FunctionKeyKind.SEAT)
    mayor = cell.mayor_function_id
    return SeatKeysStart(
        head_of(actor, cell),
        mayor,
        cell.police_function_id,
        cell.prevention_function_id,
        tuple((one.id, one.name) for one in known),
        mayor is None or mayor in mine or not members_of(mayor),
        cell.coordinator_function_id in mine,
    )
