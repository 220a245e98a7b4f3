"""Noting the first time that an inbox read what was handed to it: its sender sees the day, not who."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.database_errors import speaking
from houvast.access.models.handovers import Handover
from houvast.access.rules import must, without_log
from houvast.access.values import HandoverState
from houvast.kernel import clock


@without_log("The reading itself is written in the log by the journey that shows it.")
def see_handover(actor: Actor, handover_id: UUID) -> None:
    """Notes the first reading of what waits in an inbox of the actor's; a later one does nothing."""
    must(actor, "access.see_handover")
    row = Handover.objects.filter(id=handover_id, state=HandoverState.OFFERED, seen_at=None).first()
    if row is None or not actor.keyring.function_pairs(row.to_function_id):
        return
    row.seen_at = clock.now()
    with speaking():
        row.save(update_fields=["seen_at"])
