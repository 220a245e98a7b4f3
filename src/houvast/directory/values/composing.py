"""Turns what was written on a form into entries, over the entries that stand.

What a form does not ask stays as it was: an imported entry keeps every cell that no answer replaces.
``values/telling.py`` reads the same entries back into answers.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import chain, count
from typing import Final, TypeVar
from uuid import UUID, uuid5

from houvast.directory.values.lists import WEEK, Need, Sector, ServiceStatus
from houvast.directory.values.organizations import Contact, Organization, Phone
from houvast.directory.values.package import Entry, Package
from houvast.directory.values.places import Accessibility, Address, Location
from houvast.directory.values.said import (
    HoursSaid,
    OrganizationSaid,
    PlaceSaid,
    ReachSaid,
    ServiceSaid,
    Translated,
)
from houvast.directory.values.search import LANGUAGES
from houvast.directory.values.services import (
    CostOption,
    Language,
    Schedule,
    ServiceArea,
    ServiceAtLocation,
)
from houvast.directory.values.telling import (
    areas_of,
    hours_of,
    is_free,
    own_contacts,
    own_phones,
    places_of,
    spoken_at,
)

EURO: Final = "EUR"
WEEKLY: Final = "WEEKLY"
E = TypeVar("E", Phone, Contact, Location)
S = TypeVar("S")


@dataclass(frozen=True)
class Composed:
    """What to write, and what goes."""

    wanted: tuple[Entry, ...]
    gone: tuple[Entry, ...] = ()


def organization_as(kept: Organization, said: OrganizationSaid) -> Composed:
    """Returns an organisation as it was written."""
    wanted = replace(
        kept,
        name=said.name,
        alternate_name=said.alternate_name,
        description=said.description,
        email=said.email,
        website=said.website,
    )
    return Composed((wanted,))


def service_as(package: Package, said: ServiceSaid, number: UUID) -> Composed:
    """Returns a service as it was written, with its languages, areas and whether it is free."""
    kept = package.services[0]
    translated = {
        f"{column}_{language}": getattr(said.translations.get(language, Translated()), column)
        for language in LANGUAGES
        for column in ("name", "description")
    }
    wanted = replace(
        kept,
        name=said.name,
        alternate_name=said.alternate_name,
        description=said.description,
        needs=(*said.needs, *(key for key in kept.needs if key not in set(Need))),
        sectors=(*said.sectors, *(key for key in kept.sectors if key not in set(Sector))),
        eligibility_description=said.eligibility,
        minimum_age=_age(said.minimum_age),
        maximum_age=_age(said.maximum_age),
        fees_description=said.cost,
        wait_time=said.wait_time,
        application_process=said.application,
        url=said.url,
        email=said.email,
        alert=said.alert,
        status=_status(kept.status, is_closed=said.is_closed),
        **translated,
    )
    parts = (
        _languages(package, said, number),
        _areas(package, said, number),
        _cost(package, said, number),
    )
    return Composed(
        (wanted, *(one for part in parts for one in part.wanted)),
        tuple(one for part in parts for one in part.gone),
    )


def reach_as(package: Package, said: ReachSaid, number: UUID) -> Composed:
    """Returns the numbers and contacts of a service as they were written, in their order.

    The first answer is laid over the first entry that stands, and so on: what is no part of the form stays
    with a number as long as the number does.
    """
    service = package.services[0].id
    old_phones, old_contacts = own_phones(package), own_contacts(package)
    phones = tuple(
        _phone(kept, one.number, one.description)
        for kept, one in _over(old_phones, said.phones, Phone(number, service_id=service))
    )
    contacts = tuple(
        replace(kept, name=one.name, title=one.title, email=one.email)
        for kept, one in _over(old_contacts, said.contacts, Contact(number, service_id=service))
    )
    gone: tuple[Entry, ...] = (*old_phones[len(phones) :], *old_contacts[len(contacts) :])
    return Composed((*phones, *contacts), gone)


def hours_as(package: Package, said: HoursSaid, number: UUID) -> Composed:
    """Returns the weekly hours of a service as they were written: one rule for days that are alike.

    A rule of a place, or one that is no plain week, stays as it is.
    """
    service = package.services[0].id
    days: dict[tuple[object, object], list[str]] = {}
    for one in said.open:
        days.setdefault((one.opens_at, one.closes_at), []).append(one.day)
    rules: list[Schedule] = [
        Schedule(
            uuid5(number, f"hours {place}"),
            service_id=service,
            freq=WEEKLY,
            byday=",".join(sorted(set(found), key=WEEK.index)),
            opens_at=opens,  # type: ignore[arg-type]
            closes_at=closes,  # type: ignore[arg-type]
        )
        for place, ((opens, closes), found) in enumerate(days.items())
    ]
    if said.notes:
        first = rules[0] if rules else Schedule(uuid5(number, "hours"), service_id=service)
        rules = [replace(first, notes=said.notes), *rules[1:]]
    return Composed(tuple(rules), hours_of(package))


def places_as(package: Package, said: Sequence[PlaceSaid], number: UUID) -> Composed:
    """Returns the places of a service as they were written; each has an address and a way in.

    A place that another service shares is changed for both; one that is left out goes from this service only.
    """
    service = package.services[0]
    old = places_of(package)
    begun = Location(number, location_type="physical", organization_id=service.organization_id)
    wanted: list[Entry] = []
    for place, (kept, one) in enumerate(_over([found.location for found in old], said, begun)):
        wanted.append(
            replace(kept, name=one.name, municipality=one.municipality, transportation=one.transportation)
        )
        parts = old[place] if place < len(old) else None
        address = parts.address if parts else None
        wanted.append(
            replace(
                address or Address(uuid5(kept.id, "address"), kept.id, country="BE", address_type="physical"),
                address_1=one.street,
                postal_code=one.postal_code,
                city=one.city,
            )
        )
        access = parts.access if parts else None
        if access or one.access:
            begun_access = access or Accessibility(uuid5(kept.id, "access"), kept.id)
            wanted.append(replace(begun_access, description=one.access))
        if parts is None:
            wanted.append(ServiceAtLocation(uuid5(kept.id, f"{service.id}"), service.id, kept.id))
    return Composed(tuple(wanted), tuple(found.link for found in old[len(said) :]))


def _over(kept: Sequence[E], said: Sequence[S], begun: E) -> list[tuple[E, S]]:
    """Returns each answer with the entry it is laid over; new ones come after those that stand."""
    last = kept[-1].id.int if kept else begun.id.int
    fresh = (replace(begun, id=UUID(int=(last + place) % 2**128)) for place in count(1))
    return list(zip(chain(kept, fresh), said, strict=False))


def _phone(kept: Phone, number: str, description: str) -> Phone:
    if kept.number != number:
        kept = replace(kept, extension=None, type="")
    return replace(kept, number=number, description=description)


def _languages(package: Package, said: ServiceSaid, number: UUID) -> Composed:
    service, spoken = package.services[0].id, set(spoken_at(package))
    new = (
        Language(uuid5(number, f"language {code}"), service_id=service, code=code)
        for code in said.languages
        if code not in spoken
    )
    own = (one for one in package.languages if one.service_id == service and one.phone_id is None)
    return Composed(tuple(new), tuple(one for one in own if one.code and one.code not in said.languages))


def _areas(package: Package, said: ServiceSaid, number: UUID) -> Composed:
    service, served = package.services[0].id, set(areas_of(package))
    new = (
        ServiceArea(uuid5(number, f"area {nis}"), service_id=service, municipality=nis)
        for nis in said.areas
        if nis not in served
    )
    gone = (one for one in package.service_areas if one.municipality and one.municipality not in said.areas)
    return Composed(tuple(new), tuple(gone))


def _cost(package: Package, said: ServiceSaid, number: UUID) -> Composed:
    """Free is a price of nought; a service that is free no longer loses it, other prices stay."""
    if said.is_free == is_free(package):
        return Composed(())
    if said.is_free:
        nought = CostOption(
            uuid5(number, "free"), service_id=package.services[0].id, currency=EURO, amount=Decimal(0)
        )
        return Composed((nought,), tuple(one for one in package.cost_options if one.amount is not None))
    return Composed((), tuple(one for one in package.cost_options if one.amount == 0))


def _age(years: int | None) -> Decimal | None:
    return None if years is None else Decimal(years)


def _status(kept: str, *, is_closed: bool) -> str:
    if is_closed:
        return ServiceStatus.TEMPORARILY_CLOSED
    return kept if kept and kept != ServiceStatus.TEMPORARILY_CLOSED else ServiceStatus.ACTIVE
