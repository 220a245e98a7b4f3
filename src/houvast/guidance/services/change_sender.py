"""Saying under which neutral sender a service's letters go out: an envelope tells nothing."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.audit import log
from houvast.guidance.models.sender import Sender
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.messages import message

LONGEST = 400


def change_sender(actor: Actor, controller_id: UUID, lines: str) -> None:
    """Sets a service's sender, line by line. Raises NotFound where the actor is no steward, Invalid."""
    must(actor, "guidance.change_sender")
    if controller_id not in actor.serves_as(Function.STEWARD):
        raise NotFound(message("This does not exist, or not for you."))
    if not lines.strip() or len(lines) > LONGEST:
        raise Invalid(message("Write a name and an address, in a few lines."))
    if not Sender.objects.filter(controller_id=controller_id).update(lines=lines.strip()):
        Sender.objects.create(controller_id=controller_id, lines=lines.strip())
    log.record("guidance.change_sender", subject=controller_id)
