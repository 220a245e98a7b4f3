"""Reads the entries of a service back into plain answers, as a form and a page show them."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from houvast.directory.values.lists import SPOKEN, WEEK, Need, Sector, ServiceStatus
from houvast.directory.values.organizations import Contact, Organization, Phone
from houvast.directory.values.package import Package
from houvast.directory.values.places import Accessibility, Address, Location
from houvast.directory.values.said import (
    ContactSaid,
    HoursSaid,
    OpenSaid,
    OrganizationSaid,
    PhoneSaid,
    PlaceSaid,
    ReachSaid,
    ServiceSaid,
    Translated,
)
from houvast.directory.values.search import LANGUAGES
from houvast.directory.values.services import Schedule, Service, ServiceAtLocation

PLAIN_WEEK: Final = frozenset({"", "WEEKLY"})


@dataclass(frozen=True)
class Placed:
    """A place of a service: how it is linked, where it is, its address and its way in."""

    link: ServiceAtLocation
    location: Location
    address: Address | None
    access: Accessibility | None


def organization_of(package: Package) -> Organization | None:
    """Returns who offers the service of a package."""
    return package.organizations[0] if package.organizations else None


def organization_told(organization: Organization) -> OrganizationSaid:
    """Returns an organisation as a form shows it."""
    return OrganizationSaid(
        organization.name,
        organization.alternate_name,
        organization.description,
        organization.email,
        organization.website,
    )


def service_told(package: Package) -> ServiceSaid:
    """Returns a service as a form shows it."""
    service = package.services[0]
    return ServiceSaid(
        name=service.name,
        description=service.description,
        alternate_name=service.alternate_name,
        needs=tuple(key for key in service.needs if key in set(Need)),
        sectors=tuple(key for key in service.sectors if key in set(Sector)),
        languages=spoken_at(package),
        areas=areas_of(package),
        eligibility=service.eligibility_description,
        minimum_age=_years(service.minimum_age),
        maximum_age=_years(service.maximum_age),
        is_free=is_free(package),
        cost=service.fees_description,
        wait_time=service.wait_time,
        application=service.application_process,
        url=service.url,
        email=service.email,
        alert=service.alert,
        is_closed=service.status == ServiceStatus.TEMPORARILY_CLOSED,
        translations=_translations(service),
    )


def reach_told(package: Package) -> ReachSaid:
    """Returns how to reach a service, as a form shows it: its own numbers and contacts."""
    return ReachSaid(
        tuple(PhoneSaid(one.number, one.description) for one in own_phones(package)),
        tuple(ContactSaid(one.name, one.title, one.email) for one in own_contacts(package)),
    )


def hours_told(package: Package) -> HoursSaid:
    """Returns the weekly hours of a service, as a form shows them."""
    rules = hours_of(package)
    notes = "\n".join(dict.fromkeys(one.notes for one in rules if one.notes))
    return HoursSaid(week_of(rules), notes)


def places_told(package: Package) -> tuple[PlaceSaid, ...]:
    """Returns the places of a service, as a form shows them."""
    return tuple(_place(one) for one in places_of(package))


def places_of(package: Package) -> tuple[Placed, ...]:
    """Returns where a service is, in order of the places' ids."""
    service = package.services[0].id
    links = {one.location_id: one for one in package.service_at_location if one.service_id == service}
    addresses = {one.location_id: one for one in reversed(package.addresses)}
    access = {one.location_id: one for one in reversed(package.accessibility)}
    return tuple(
        Placed(links[one.id], one, addresses.get(one.id), access.get(one.id))
        for one in package.locations
        if one.id in links
    )


def _place(placed: Placed) -> PlaceSaid:
    address, access = placed.address, placed.access
    return PlaceSaid(
        name=placed.location.name,
        street=address.address_1 if address else "",
        postal_code=address.postal_code if address else "",
        city=address.city if address else "",
        municipality=placed.location.municipality,
        access=access.description if access else "",
        transportation=placed.location.transportation,
    )


def week_of(rules: Iterable[Schedule]) -> tuple[OpenSaid, ...]:
    """Returns when it is open by day and hour, from rules of a plain week."""
    found = {
        OpenSaid(day, rule.opens_at, rule.closes_at)
        for rule in rules
        if rule.opens_at is not None and rule.closes_at is not None
        for day in days_of(rule)
    }
    return tuple(sorted(found, key=lambda one: (WEEK.index(one.day), one.opens_at)))


def days_of(rule: Schedule) -> tuple[str, ...]:
    """Returns the days of the week a rule names."""
    named = (day.strip().upper() for day in rule.byday.split(","))
    return tuple(day for day in named if day in WEEK)


def is_plain(rule: Schedule) -> bool:
    """Whether a rule says the same for every week: days, hours, notes, and nothing else."""
    other = (
        rule.dtstart,
        rule.until,
        rule.count,
        rule.byweekno,
        rule.bymonthday,
        rule.byyearday,
        rule.valid_to,
    )
    more = (
        rule.description,
        rule.valid_from,
        rule.timezone,
        rule.wkst,
        rule.schedule_link,
        rule.attending_type,
    )
    weekly = rule.freq in PLAIN_WEEK and rule.interval in {None, 1}
    has_hours = rule.opens_at is not None and rule.closes_at is not None and bool(days_of(rule))
    has_nothing = rule.opens_at is None and rule.closes_at is None and not rule.byday
    return weekly and not any((*other, *more)) and (has_hours or has_nothing)


def hours_of(package: Package) -> tuple[Schedule, ...]:
    """Returns the rules that the form of weekly hours shows and replaces: the service's own plain ones."""
    return tuple(
        rule
        for rule in package.schedules
        if rule.service_id == package.services[0].id
        and rule.location_id is None
        and rule.service_at_location_id is None
        and is_plain(rule)
    )


def own_phones(package: Package) -> tuple[Phone, ...]:
    """Returns the numbers of the service itself, not those of a contact, a place or its organisation."""
    service = package.services[0].id
    return tuple(
        one
        for one in package.phones
        if one.service_id == service
        and not any((one.location_id, one.contact_id, one.service_at_location_id))
    )


def own_contacts(package: Package) -> tuple[Contact, ...]:
    """Returns the contacts of the service itself."""
    service = package.services[0].id
    return tuple(
        one
        for one in package.contacts
        if one.service_id == service and not any((one.location_id, one.service_at_location_id))
    )


def spoken_at(package: Package) -> tuple[str, ...]:
    """Returns the languages of the service itself, each once."""
    service = package.services[0].id
    codes = (one.code for one in package.languages if one.service_id == service and one.phone_id is None)
    return in_spoken_order(code for code in codes if code)


def in_spoken_order(codes: Iterable[str]) -> tuple[str, ...]:
    """Returns languages, each once: those that are asked for most first, others by their code."""
    place = {code: number for number, code in enumerate(SPOKEN)}
    return tuple(sorted(set(codes), key=lambda code: (place.get(code, len(SPOKEN)), code)))


def areas_of(package: Package) -> tuple[str, ...]:
    """Returns the municipalities a service works for, by NIS code."""
    return tuple(dict.fromkeys(one.municipality for one in package.service_areas if one.municipality))


def is_free(package: Package) -> bool:
    """Whether every price that is named is nought."""
    named = [one.amount for one in package.cost_options if one.amount is not None]
    return bool(named) and all(amount == 0 for amount in named)


def _years(age: Decimal | None) -> int | None:
    return None if age is None else int(age)


def _translations(service: Service) -> dict[str, Translated]:
    found = {
        language: Translated(
            getattr(service, f"name_{language}"), getattr(service, f"description_{language}")
        )
        for language in LANGUAGES
    }
    return {language: one for language, one in found.items() if one != Translated()}
