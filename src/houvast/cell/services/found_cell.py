"""Founding a cell: its dossier holds seats, organisations and meetings, and no person."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.functions import functions_of, own_functions
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.services.give_grant import NewGrant, give_grant
from houvast.access.services.open_dossier import NewDossier, open_dossier
from houvast.access.values import FunctionKeyKind, GrantReason, ReceiverKind, Track
from houvast.access.writing import was_written
from houvast.audit import log
from houvast.cell.models.cells import Cell
from houvast.cell.services._cells import check_cell, check_regime, settle_due
from houvast.cell.values.cells import CellContent
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message

GROUND = "consultation.mayor"


@dataclass(frozen=True)
class NewCell:
    """A cell to found; its number comes with the form. Seats have a function key where somebody signs in."""

    cell_id: UUID
    content: CellContent
    coordinator_function_id: UUID
    mayor_function_id: UUID | None = None
    police_function_id: UUID | None = None
    prevention_function_id: UUID | None = None

    @property
    def seats(self) -> tuple[UUID, ...]:
        """The function keys of the fixed seats that have one."""
        found = (self.mayor_function_id, self.police_function_id, self.prevention_function_id)
        return tuple(function for function in found if function is not None)


def found_cell(actor: Actor, new: NewCell) -> UUID:
    """Opens the dossier of a cell for its coordinators and its seats; returns its number.

    Raises Invalid without a name or a municipality, NotFound for a seat of others or an unknown regime.
    """
    must(actor, "cell.found_cell")
    content = new.content
    check_cell(content)
    check_regime(content.regime)
    if was_written(actor, Cell, new.cell_id, CellContent, content):
        return new.cell_id
    controller_id = _controller(actor, new)
    opened = open_dossier(
        actor,
        NewDossier(controller_id, Track.CONSULTATION, GROUND, new.coordinator_function_id, new.cell_id),
    )
    row = Cell(
        id=opened.id,
        dossier_id=opened.id,
        compartment_id=opened.compartment_id,
        coordinator_function_id=new.coordinator_function_id,
        mayor_function_id=new.mayor_function_id,
        police_function_id=new.police_function_id,
        prevention_function_id=new.prevention_function_id,
    )
    seal_content(actor, row, content)
    row.save(force_insert=True)
    for seat in new.seats:
        give_grant(actor, NewGrant(opened.compartment_id, seat, GrantReason.TEAM, ReceiverKind.FUNCTION))
    settle_due(actor, opened.id, content)
    log.record("cell.found_cell", dossier=opened.id)
    return opened.id


def _controller(actor: Actor, new: NewCell) -> UUID:
    """Returns the service whose seats these are; raises NotFound when one is another's, or not one's own."""
    mine = {own.id: own for own in own_functions(actor, FunctionKeyKind.SEAT)}
    own = mine.get(new.coordinator_function_id)
    if own is None:
        raise NotFound(message("This does not exist, or not for you."))
    known = {seat.id for seat in functions_of([own.controller_id], FunctionKeyKind.SEAT)}
    if not set(new.seats) <= known:
        raise NotFound(message("This does not exist, or not for you."))
    return own.controller_id
