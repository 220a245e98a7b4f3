"""Ending somebody's time in a seat; it stays in the history of the cell."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content, unseal_content
from houvast.access.writing import taken_for_change
from houvast.audit import log
from houvast.cell.finding.cells import own_cell
from houvast.cell.models.cells import Seat
from houvast.cell.services._cells import settle_due
from houvast.cell.values.cells import SeatContent
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


def end_seat(actor: Actor, seat_id: UUID, until_on: date) -> None:
    """Sets somebody's last day in a seat. Raises Invalid for a day before the first, NotFound."""
    must(actor, "cell.end_seat")
    row = taken_for_change(Seat, seat_id)
    before = unseal_content(actor, row, SeatContent)
    if before.until_on == until_on:
        return
    if until_on < before.from_on:
        raise Invalid(message("Somebody's time ends after it began."))
    cell = own_cell(actor, row.dossier_id)
    seal_content(actor, row, replace(before, until_on=until_on))
    row.save(update_fields=["content"])
    settle_due(actor, cell.id, cell.content)
    log.record("cell.end_seat", dossier=cell.id)
