"""Removing a signal to policy that says too much: a steward does, and it is gone."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.audit import log
from houvast.guidance.models.plan import PolicySignal
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


def remove_signal(actor: Actor, signal_id: UUID) -> None:
    """Removes a signal of a service the actor is steward of. Raises NotFound."""
    must(actor, "guidance.remove_signal")
    services = actor.serves_as(Function.STEWARD)
    removed, _ = PolicySignal.objects.filter(id=signal_id, controller_id__in=services).delete()
    if not removed:
        raise NotFound(message("This does not exist, or not for you."))
    log.record("guidance.remove_signal")
