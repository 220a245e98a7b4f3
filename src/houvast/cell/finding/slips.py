"""Finds the slips that wait for the actor's seats; what is past its moment or for others is not there."""

from uuid import UUID

from houvast.cell.finding.participations import FOREIGN
from houvast.cell.models.participations import Slip
from houvast.kernel.errors import NotFound


def slip_row(slip_id: UUID) -> Slip:
    """Returns a slip that waits for a seat of the actor's; raises NotFound."""
    row = Slip.objects.filter(id=slip_id).first()
    if row is None:
        raise NotFound(FOREIGN)
    return row


def waiting_slips(tag: UUID | None = None) -> tuple[Slip, ...]:
    """Returns the slips that wait, of one item or of all, in the order they were given."""
    found = Slip.objects.all() if tag is None else Slip.objects.filter(tag=tag)
    return tuple(found.order_by("created_at", "id"))
