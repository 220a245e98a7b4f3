"""Seating somebody: in one of the three seats of the law, as holder or deputy (art. 3 §1)."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.writing import write_once
from houvast.audit import log
from houvast.cell.finding.cells import own_cell
from houvast.cell.models.cells import Seat
from houvast.cell.services._cells import settle_due
from houvast.cell.services._seats import check_seat
from houvast.cell.values.cells import SeatContent


@dataclass(frozen=True)
class NewSeat:
    """Somebody to seat; the number comes with the form."""

    seat_id: UUID
    cell_id: UUID
    content: SeatContent


def seat_holder(actor: Actor, new: NewSeat) -> UUID:
    """Seats somebody once; returns the number. Raises Invalid, NotFound."""
    must(actor, "cell.seat_holder")
    cell = own_cell(actor, new.cell_id)
    check_seat(cell, new.content)
    row = Seat(id=new.seat_id, dossier_id=cell.id, compartment_id=cell.compartment_id)
    seal_content(actor, row, new.content)
    if write_once(actor, row, SeatContent, new.content):
        settle_due(actor, cell.id, cell.content)
        log.record("cell.seat_holder", dossier=cell.id)
    return new.seat_id
