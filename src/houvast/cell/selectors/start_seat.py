"""What the form of a seat offers: municipalities, and the colleagues who sign in for each seat."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.functions import members_of
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.cells import OwnCell, own_cell
from houvast.cell.selectors._heads import CellHead, head_of
from houvast.cell.values.cells import SeatKind


@dataclass(frozen=True)
class SeatAccount:
    """A colleague who signs in for a seat."""

    user_id: UUID
    name: str
    kind: SeatKind


@dataclass(frozen=True)
class SeatStart:
    """What can be chosen for a seat."""

    head: CellHead
    municipalities: tuple[str, ...]
    accounts: tuple[SeatAccount, ...]


def start_seat(actor: Actor, cell_id: UUID) -> SeatStart:
    """Returns what can be chosen. Raises NotFound."""
    must(actor, "cell.seat_holder")
    cell = own_cell(actor, cell_id)
    log.record_reading("cell.show_cell", dossier=cell.id)
    accounts = tuple(
        SeatAccount(user, name, kind)
        for kind, function in _functions(cell)
        if function is not None
        for user, name in members_of(function).items()
    )
    return SeatStart(head_of(actor, cell), cell.content.municipalities, accounts)


def _functions(cell: OwnCell) -> tuple[tuple[SeatKind, UUID | None], ...]:
    return (
        (SeatKind.MAYOR, cell.mayor_function_id),
        (SeatKind.POLICE, cell.police_function_id),
        (SeatKind.PREVENTION, cell.prevention_function_id),
    )
