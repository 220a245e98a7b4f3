"""Removing a call that was kept by mistake, or that nobody needs any more."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.desk.models.danger_line import DangerCall
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


def remove_danger_call(actor: Actor, call_id: UUID) -> None:
    """Destroys a call of the actor's team. Raises NotFound."""
    must(actor, "desk.remove_danger_call")
    deleted, _ = DangerCall.objects.filter(id=call_id).delete()
    if not deleted:
        raise NotFound(message("This does not exist, or not for you."))
    log.record("desk.remove_danger_call", subject=call_id)
