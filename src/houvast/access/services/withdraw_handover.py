"""Taking back what was handed over while nobody has answered it: the parcel is destroyed."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.database_errors import speaking
from houvast.access.models.handovers import Handover
from houvast.access.register import write_down
from houvast.access.rules import must
from houvast.access.values import HandoverState
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, NotFound
from houvast.kernel.messages import message


def withdraw_handover(actor: Actor, handover_id: UUID) -> None:
    """Takes a parcel back; no restored copy brings it back. Raises NotFound, Conflict when answered."""
    must(actor, "access.withdraw_handover")
    row = Handover.objects.select_for_update().filter(id=handover_id).first()
    if row is None:
        raise NotFound(message("This does not exist, or not for you."))
    if row.state != HandoverState.OFFERED:
        raise Conflict(message("This was answered a moment ago."))
    row.state, row.answered_at = HandoverState.WITHDRAWN, clock.now()
    row.parcel = row.signature = None
    with speaking():
        row.save(update_fields=["state", "answered_at", "parcel", "signature"])
    write_down("withdrawn_handover", row.id)
    log.record("access.withdraw_handover", dossier=row.from_dossier_id, subject=handover_id)
