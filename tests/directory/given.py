"""Entries of a fictional directory, and the published example where it stands beside the checkout."""

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid5

import pytest

from houvast.directory.services.add_service import NewService, add_service
from houvast.directory.services.change_public_page import PublicSaid, change_public_page
from houvast.directory.services.replace_entries import replace_entries
from houvast.directory.values.organizations import Organization
from houvast.directory.values.package import TABLES, Entry, Package, package_of
from houvast.directory.values.places import Location
from houvast.directory.values.said import ContactSaid, PhoneSaid, ReachSaid, ServiceSaid
from houvast.directory.values.services import Service, ServiceAtLocation
from houvast.directory.values.written import kind_of, value_of
from houvast.kernel.ids import new_id
from world import Person
from world import Service as TownService

PLACES = [parent / "shared" / "reference" / "hsds" for parent in Path(__file__).resolve().parents]
REFERENCE = next((place for place in PLACES if place.exists()), PLACES[0])


def published() -> Package:
    """Returns the example that Open Referral publishes; skips where it does not stand beside the checkout."""
    if not REFERENCE.exists():
        pytest.skip("the published example of HSDS 3.0 is not beside this checkout")
    return package_of(entry for path in REFERENCE.glob("*.csv") for entry in _entries(path))


def _entries(path: Path) -> Iterator[Entry]:
    table = TABLES[path.stem]
    with path.open(newline="") as file:
        for row in csv.DictReader(file):
            yield table(**{name: value_of(kind_of(table, name), name, cell) for name, cell in row.items()})


def key(number: int) -> UUID:
    """Returns the same id for the same number."""
    return UUID(int=number + 1)


def a_service(number: int, name: str, description: str = "", **facts: object) -> Service:
    """Returns a service that is open, of the organisation with number 0."""
    service = Service(key(number), organization_id=key(0), name=name, description=description)
    return replace(service, status="active", **facts)


def at(service: Service, nis: str) -> tuple[Entry, ...]:
    """Returns what puts a service in a municipality."""
    place = uuid5(service.id, nis)
    return (
        Location(place, name="Onthaal", municipality=nis),
        ServiceAtLocation(uuid5(service.id, f"at {nis}"), service_id=service.id, location_id=place),
    )


def kept(service: TownService, person: Person, *entries: Entry) -> None:
    """Makes a service's directory hold these entries alone."""
    organization = Organization(key(0), name="Huis De Linde")
    with person.acts() as actor:
        replace_entries(actor, service.id, package_of((organization, *entries)))


TALK = ServiceSaid(
    "Praatcafé",
    "Een luisterend oor, ook 's avonds.",
    needs=("mind",),
    languages=("nl", "ar"),
    eligibility="Wie jong is.",
    minimum_age=12,
    is_free=True,
    wait_time="Geen",
)
REACH = ReachSaid((PhoneSaid("000 11 22", "overdag"),), (ContactSaid("Onthaal", "", "onthaal@example.org"),))


def added(service: TownService, person: Person, said: ServiceSaid = TALK) -> UUID:
    """Adds a service to somebody's directory; returns its id."""
    new = NewService(new_id(), service.id, None, "Huis De Linde", said, REACH)
    with person.acts() as actor:
        return add_service(actor, new)


def opened(service: TownService, person: Person) -> tuple[UUID, str]:
    """Adds a service and opens the directory to strangers; returns the id and the page's address."""
    found, address = added(service, person), f"wie-helpt-{new_id().hex[:8]}"
    with service.steward.acts() as steward:
        said = PublicSaid(address, "Wie helpt?", "Qui aide ?", is_open=True, is_indexed=False)
        change_public_page(steward, service.id, said)
    return found, address
