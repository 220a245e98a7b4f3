"""How a service calls its domains of life, as its steward changes them."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.guidance.selectors._domains import domains_of
from houvast.guidance.values.domains import DomainChoice
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class DomainNames:
    """A service and all its domains, hidden ones included."""

    controller_id: UUID
    domains: tuple[DomainChoice, ...]


def show_domain_names(actor: Actor) -> DomainNames:
    """Returns the domains of the service the actor is steward of, their own first. Raises NotFound."""
    must(actor, "guidance.change_domains")
    services = sorted(actor.serves_as(Function.STEWARD), key=lambda found: (found != actor.home_id, found))
    if not services:
        raise NotFound(message("This does not exist, or not for you."))
    return DomainNames(services[0], domains_of(services[0]))
