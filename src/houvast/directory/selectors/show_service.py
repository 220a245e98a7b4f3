"""One service with everything that belongs to it: where, when, for whom, at what cost, whom to call."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.directory.finding import kept_controllers
from houvast.directory.searching import entries, signed_in
from houvast.directory.values.package import Package
from houvast.directory.values.services import Service
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class ServiceEntry:
    """A service and its entries; ``may_change`` for whoever keeps it."""

    id: UUID
    controller_id: UUID
    service: Service
    entries: Package
    may_change: bool


def show_service(actor: Actor, service_id: UUID) -> ServiceEntry:
    """Returns a service by the id a search gave, retired ones too; raises NotFound."""
    must(actor, "directory.show_service")
    found = entries(signed_in(), service_id)
    if found is None:
        raise NotFound(message("This does not exist, or not for you."))
    controller_id, package = found
    return ServiceEntry(
        service_id, controller_id, package.services[0], package, controller_id in kept_controllers(actor)
    )
