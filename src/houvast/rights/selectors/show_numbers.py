"""The numbers of a service, as its steward changes them."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.rights.finding import number_of
from houvast.rights.models.aids import HelpNumber
from houvast.rights.values import PublicNumber


@dataclass(frozen=True)
class ServiceNumbers:
    """A service and its numbers, in order."""

    controller_id: UUID
    numbers: tuple[PublicNumber, ...]


def show_numbers(actor: Actor) -> ServiceNumbers:
    """Returns the numbers of the service the actor is steward of, their own first. Raises NotFound."""
    must(actor, "rights.change_numbers")
    services = sorted(actor.serves_as(Function.STEWARD), key=lambda found: (found != actor.home_id, found))
    if not services:
        raise NotFound(message("This does not exist, or not for you."))
    rows = HelpNumber.objects.filter(controller_id=services[0]).order_by("place")
    return ServiceNumbers(services[0], tuple(number_of(row) for row in rows))
