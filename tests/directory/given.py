"""Entries of a fictional directory, and the published example where it stands beside the checkout."""

import csv
from pathlib import Path
from uuid import UUID, uuid5

import pytest

from houvast.directory.services.replace_entries import replace_entries
from houvast.directory.values.organizations import Organization
from houvast.directory.values.package import TABLES, Entry, Package, package_of
from houvast.directory.values.places import Location
from houvast.directory.values.services import Service, ServiceAtLocation
from houvast.directory.values.written import kind_of, value_of
from world import Person
from world import Service as TownService

PLACES = [parent / "shared" / "reference" / "hsds" for parent in Path(__file__).resolve().parents]
REFERENCE = next((place for place in PLACES if place.exists()), PLACES[0])


def published() -> Package:
    """Returns the example that Open Referral publishes; skips where it does not stand beside the checkout."""
    if not REFERENCE.exists():
        pytest.skip("the published example of HSDS 3.0 is not beside this checkout")
    return package_of(entry for path in REFERENCE.glob("*.csv") for entry in _entries(path))


def _entries(path: Path) -> list[Entry]:
    table = TABLES[path.stem]
    with path.open(newline="") as file:
        return [
            table(**{name: value_of(kind_of(table, name), name, cell) for name, cell in row.items()})
            for row in csv.DictReader(file)
        ]


def key(number: int) -> UUID:
    """Returns the same id for the same number."""
    return UUID(int=number + 1)


def a_service(number: int, name: str, description: str = "", **facts: object) -> Service:
    """Returns a service that is open, of the organisation with number 0."""
    return Service(
        key(number), organization_id=key(0), name=name, description=description, status="active", **facts
    )


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
