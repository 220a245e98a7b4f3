"""Finds who holds the mayor's seat of a cell, deputies included."""

from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.cell.finding.sitting import seats_of
from houvast.cell.values.cells import SeatContent, SeatKind


def mayors_of(actor: Actor, cell_id: UUID) -> tuple[tuple[UUID, SeatContent], ...]:
    """Returns everybody who holds or held the mayor's seat, the newest first."""
    found = [
        (seat.id, seat.content) for seat in seats_of(actor, cell_id) if seat.content.kind is SeatKind.MAYOR
    ]
    return tuple(sorted(found, key=lambda one: (one[1].from_on, one[1].holder), reverse=True))


def mayors_on(actor: Actor, cell_id: UUID, day: date) -> dict[UUID, str]:
    """Returns who held the mayor's seat on a day: names by the number of their time in it."""
    return {number: held.holder for number, held in mayors_of(actor, cell_id) if held.holds_on(day)}
