"""Somebody's time in a seat, as the forms that change or end it need it."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.sitting import own_seat
from houvast.cell.selectors._heads import CellHead, head
from houvast.cell.values.cells import SeatContent


@dataclass(frozen=True)
class SeatPage:
    """Somebody's time in a seat of a cell."""

    id: UUID
    head: CellHead
    content: SeatContent


def show_seat(actor: Actor, seat_id: UUID) -> SeatPage:
    """Returns somebody's time in a seat. Raises NotFound."""
    must(actor, "cell.change_seat")
    found = own_seat(actor, seat_id)
    log.record_reading("cell.show_seat", dossier=found.cell_id)
    return SeatPage(found.id, head(actor, found.cell_id), found.content)
