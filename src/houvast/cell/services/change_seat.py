"""Correcting somebody's time in a seat; a new day of the clearance is written here too."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content, unseal_content
from houvast.access.writing import taken_for_change
from houvast.audit import log
from houvast.cell.finding.cells import own_cell
from houvast.cell.models.cells import Seat
from houvast.cell.services._cells import settle_due
from houvast.cell.services._seats import check_seat
from houvast.cell.values.cells import SeatContent


def change_seat(actor: Actor, seat_id: UUID, content: SeatContent) -> None:
    """Puts this in the place of a seat. Raises Invalid, NotFound."""
    must(actor, "cell.change_seat")
    row = taken_for_change(Seat, seat_id)
    if unseal_content(actor, row, SeatContent) == content:
        return
    cell = own_cell(actor, row.dossier_id)
    check_seat(cell, content)
    seal_content(actor, row, content)
    row.save(update_fields=["content"])
    settle_due(actor, cell.id, cell.content)
    log.record("cell.change_seat", dossier=cell.id)
