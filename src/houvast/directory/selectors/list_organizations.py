"""The organisations one may add a service to."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.directory.entries import organizations_of
from houvast.directory.finding import kept_controllers
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class OrganizationChoice:
    """An organisation to choose, by its id in the standard."""

    id: UUID
    name: str


@dataclass(frozen=True)
class OrganizationList:
    """The organisations of the directory one adds to."""

    controller_id: UUID
    organizations: tuple[OrganizationChoice, ...]


def list_organizations(actor: Actor) -> OrganizationList:
    """Returns the organisations of the actor's own directory, by name. Raises NotFound without one."""
    must(actor, "directory.add_service")
    kept = kept_controllers(actor)
    if not kept:
        raise NotFound(message("This does not exist, or not for you."))
    found = [OrganizationChoice(one.id, one.name) for _, one in organizations_of(kept[:1])]
    return OrganizationList(kept[0], tuple(sorted(found, key=lambda one: one.name.casefold())))
