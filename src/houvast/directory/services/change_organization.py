"""Changing who offers a service, for all services of that organisation at once."""

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.directory.entries import entries_around, make_lines, put, services_of
from houvast.directory.services._changing import take_service
from houvast.directory.services._checking import check_organization
from houvast.directory.values.composing import organization_as
from houvast.directory.values.said import Change, OrganizationSaid
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


def change_organization(actor: Actor, change: Change, said: OrganizationSaid) -> None:
    """Keeps these answers for the organisation of a service.

    Raises NotFound, also for a service without one, Conflict, Invalid without a name.
    """
    must(actor, "directory.change_organization")
    check_organization(said)
    kept = take_service(actor, change)
    if not kept.package.organizations:
        raise NotFound(message("This does not exist, or not for you."))
    organization = kept.package.organizations[0]
    put(kept.controller_id, organization_as(organization, said).wanted)
    touched = services_of(kept.controller_id, organization.id)
    make_lines(kept.controller_id, entries_around(kept.controller_id, touched))
    log.record("directory.change_organization", subject=change.service_id)
