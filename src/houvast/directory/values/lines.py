"""What a search looks through and a list shows of one service, made from its entries."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final, TypeVar
from uuid import UUID

from houvast.directory.values.folding import words
from houvast.directory.values.lists import GONE
from houvast.directory.values.organizations import Organization
from houvast.directory.values.package import Package
from houvast.directory.values.places import Location
from houvast.directory.values.services import Service
from houvast.directory.values.spoken import SPOKEN_NEEDS, SPOKEN_SECTORS
from houvast.directory.values.telling import in_spoken_order

OLDEST: Final = Decimal(1000)
T = TypeVar("T")


@dataclass(frozen=True)
class LineFacts:
    """The line of one service; ``names`` and ``words`` folded, places and areas NIS codes, ages years."""

    key: UUID
    name: str
    organization: str
    names: str
    words: str
    languages: tuple[str, ...]
    needs: tuple[str, ...]
    sectors: tuple[str, ...]
    places: tuple[str, ...]
    areas: tuple[str, ...]
    minimum_age: Decimal | None
    maximum_age: Decimal | None
    is_free: bool | None
    is_listed: bool
    checked_on: date | None


def lines_of(package: Package) -> tuple[LineFacts, ...]:
    """Returns a line for every service of a package."""
    organizations = {one.id: one for one in package.organizations}
    locations = {one.id: one for one in package.locations}
    terms = {one.id: one.name for one in package.taxonomy_terms}
    placed = _by_service(
        (one.service_id, _found(locations, one.location_id)) for one in package.service_at_location
    )
    languages = _by_service((one.service_id, one.code) for one in package.languages)
    prices = _by_service((one.service_id, one.amount) for one in package.cost_options)
    areas = _by_service((one.service_id, one.municipality) for one in package.service_areas)
    hung = _by_service((one.link_id, _found(terms, one.taxonomy_term_id)) for one in package.attributes)
    return tuple(
        _line(
            service,
            _found(organizations, service.organization_id),
            tuple(one for one in placed.get(service.id, ()) if one),
            languages=tuple(languages.get(service.id, ())),
            prices=tuple(prices.get(service.id, ())),
            areas=tuple(areas.get(service.id, ())),
            terms=(*(term for term in hung.get(service.id, ()) if term), *_said(service)),
        )
        for service in package.services
    )


def _line(
    service: Service,
    organization: Organization | None,
    locations: tuple[Location, ...],
    *,
    languages: tuple[str, ...],
    prices: tuple[Decimal | None, ...],
    areas: tuple[str, ...],
    terms: tuple[str, ...],
) -> LineFacts:
    names = (
        *(service.name, service.alternate_name, service.name_nl, service.name_fr, service.name_en),
        service.name_de,
        *((organization.name, organization.alternate_name) if organization else ()),
    )
    said = (
        *(service.description, service.description_nl, service.description_fr, service.description_en),
        *(service.description_de, service.eligibility_description, service.application_process, *terms),
        *(organization.description if organization else "", *(place.name for place in locations)),
    )
    return LineFacts(
        key=service.id,
        name=service.name,
        organization=organization.name if organization else "",
        names=_folded(names),
        words=_folded(said),
        languages=in_spoken_order(code for code in languages if code),
        needs=_different(service.needs),
        sectors=_different(service.sectors),
        places=_different(place.municipality for place in locations),
        areas=_different(areas),
        minimum_age=_age(service.minimum_age),
        maximum_age=_age(service.maximum_age),
        is_free=_is_free(prices),
        is_listed=service.status not in GONE,
        checked_on=service.assured_date,
    )


def _is_free(prices: tuple[Decimal | None, ...]) -> bool | None:
    """Whether nothing is asked: every price that is named is nought; unknown where none is."""
    named = [price for price in prices if price is not None]
    return all(price == 0 for price in named) if named else None


def _age(age: Decimal | None) -> Decimal | None:
    """Returns an age that can be compared with; one that nobody reaches says nothing."""
    return age if age is not None and 0 <= age < OLDEST else None


def _folded(texts: Iterable[str]) -> str:
    return " ".join(words(" ".join(texts)))


def _different(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value))


def _said(service: Service) -> tuple[str, ...]:
    """Returns how people ask for the needs a service answers and the sectors it is of."""
    needs = (SPOKEN_NEEDS.get(key, "") for key in service.needs)
    return (*needs, *(SPOKEN_SECTORS.get(key, "") for key in service.sectors))


def _found(table: Mapping[UUID, T], key: UUID | None) -> T | None:
    return None if key is None else table.get(key)


def _by_service(pairs: Iterable[tuple[UUID | None, T]]) -> dict[UUID, list[T]]:
    found: dict[UUID, list[T]] = {}
    for key, one in pairs:
        if key is not None:
            found.setdefault(key, []).append(one)
    return found
