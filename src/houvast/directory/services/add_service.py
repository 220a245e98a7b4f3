"""Adding a service to the directory, of an organisation that is in it or of a new one."""

from dataclasses import dataclass, replace
from typing import Final
from uuid import UUID, uuid5

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.writing import OTHER_WORDS, one_at_a_time
from houvast.audit import log
from houvast.directory.entries import entries_around, make_lines, organization_at, put
from houvast.directory.finding import ensure_keeper
from houvast.directory.searching import entries, signed_in
from houvast.directory.services._checking import check_organization, check_reach, check_service
from houvast.directory.values.composing import reach_as, service_as
from houvast.directory.values.organizations import Organization
from houvast.directory.values.package import Entry, Package, own_id
from houvast.directory.values.said import OrganizationSaid, ReachSaid, ServiceSaid
from houvast.directory.values.services import Service
from houvast.directory.values.telling import reach_told, service_told
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message

NO_REACH: Final = ReachSaid()


@dataclass(frozen=True)
class NewService:
    """A service to add; ``number`` comes with the form. Of an organisation that is there, or of a new one."""

    number: UUID
    controller_id: UUID
    organization_id: UUID | None
    organization_name: str
    said: ServiceSaid
    reach: ReachSaid = NO_REACH


def add_service(actor: Actor, new: NewService) -> UUID:
    """Adds a service, checked today by whoever adds it; returns its id. A double click adds one.

    Raises NotFound where the actor keeps no directory, Invalid without a name or an organisation, Conflict
    when the number was used before with other words.
    """
    must(actor, "directory.add_service")
    ensure_keeper(actor, new.controller_id)
    check_service(new.said)
    check_reach(new.reach)
    one_at_a_time(f"directory {new.controller_id}")
    added = own_id(new.controller_id, "services", new.number)
    if _stands(added, new):
        return added
    organization = _organization(new)
    begun = Service(
        new.number,
        organization_id=organization.id,
        assured_date=clock.today(),
        checked_by=actor.user_id,
        last_modified=clock.now(),
    )
    empty = Package(services=(begun,))
    wanted: tuple[Entry, ...] = (
        organization,
        *service_as(empty, new.said, new.number).wanted,
        *reach_as(empty, new.reach, new.number).wanted,
    )
    put(new.controller_id, wanted)
    make_lines(new.controller_id, entries_around(new.controller_id, [new.number]))
    log.record("directory.add_service", subject=added)
    return added


def _stands(added: UUID, new: NewService) -> bool:
    found = entries(signed_in(), added)
    if found is None:
        return False
    kept = service_told(found[1])
    if (_in_order(kept), reach_told(found[1])) != (_in_order(new.said), new.reach):
        raise Conflict(OTHER_WORDS)
    return True


def _in_order(said: ServiceSaid) -> ServiceSaid:
    """Returns the answers with their lists in one order: entries keep none."""
    return replace(
        said,
        needs=tuple(sorted(said.needs)),
        sectors=tuple(sorted(said.sectors)),
        languages=tuple(sorted(said.languages)),
        areas=tuple(sorted(said.areas)),
    )


def _organization(new: NewService) -> Organization:
    """Returns the organisation that was chosen, else a new one of the name that was written."""
    if new.organization_id is not None:
        kept = organization_at(new.controller_id, new.organization_id)
        if kept is None:
            raise Invalid(message("Choose an organisation from the list, or write a new one."))
        return kept
    check_organization(OrganizationSaid(new.organization_name))
    return Organization(uuid5(new.number, "organization"), name=new.organization_name)
