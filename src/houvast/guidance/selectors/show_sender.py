"""The neutral sender of the service whose steward asks."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.colleagues import controller_names
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.guidance.models.sender import Sender
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class ServiceSender:
    """A service, its name, and its sender; no lines while nobody filled them in."""

    controller_id: UUID
    service: str
    lines: str


def show_sender(actor: Actor) -> ServiceSender:
    """Returns the sender of the service the actor is steward of, their own first. Raises NotFound."""
    must(actor, "guidance.change_sender")
    services = sorted(actor.serves_as(Function.STEWARD), key=lambda found: (found != actor.home_id, found))
    if not services:
        raise NotFound(message("This does not exist, or not for you."))
    row = Sender.objects.filter(controller_id=services[0]).first()
    name = controller_names([services[0]]).get(services[0], "")
    return ServiceSender(services[0], name, row.lines if row else "")
