"""Withdrawing a trace of one's own: it is destroyed, and nobody else ever had it."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.rights.models.aids import Trace


def withdraw_trace(actor: Actor, trace_id: UUID) -> None:
    """Destroys a trace of the actor. Raises NotFound."""
    must(actor, "rights.withdraw_trace")
    deleted, _ = Trace.objects.filter(id=trace_id, user_id=actor.user_id).delete()
    if not deleted:
        raise NotFound(message("This does not exist, or not for you."))
    log.record("rights.withdraw_trace", subject=trace_id)
