"""A whole data package of HSDS 3.0: its tables by the names of their files, and what changes between two."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from types import MappingProxyType
from typing import Final, TypeAlias
from uuid import UUID, uuid5

from houvast.directory.values.organizations import (
    Contact,
    Funding,
    Organization,
    OrganizationIdentifier,
    Phone,
    Program,
)
from houvast.directory.values.places import Accessibility, Address, Location
from houvast.directory.values.services import (
    CostOption,
    Language,
    RequiredDocument,
    Schedule,
    Service,
    ServiceArea,
    ServiceAtLocation,
)
from houvast.directory.values.terms import Attribute, Metadata, MetaTableDescription, Taxonomy, TaxonomyTerm

Entry: TypeAlias = (
    Organization
    | OrganizationIdentifier
    | Program
    | Funding
    | Contact
    | Phone
    | Service
    | ServiceAtLocation
    | CostOption
    | RequiredDocument
    | ServiceArea
    | Language
    | Schedule
    | Location
    | Address
    | Accessibility
    | Taxonomy
    | TaxonomyTerm
    | Attribute
    | Metadata
    | MetaTableDescription
)


@dataclass(frozen=True)
class Package:
    """The entries of one controller; each field is called like its file, entries are in order of id."""

    organizations: tuple[Organization, ...] = ()
    organization_identifiers: tuple[OrganizationIdentifier, ...] = ()
    programs: tuple[Program, ...] = ()
    services: tuple[Service, ...] = ()
    locations: tuple[Location, ...] = ()
    service_at_location: tuple[ServiceAtLocation, ...] = ()
    contacts: tuple[Contact, ...] = ()
    phones: tuple[Phone, ...] = ()
    addresses: tuple[Address, ...] = ()
    accessibility: tuple[Accessibility, ...] = ()
    schedules: tuple[Schedule, ...] = ()
    languages: tuple[Language, ...] = ()
    cost_options: tuple[CostOption, ...] = ()
    funding: tuple[Funding, ...] = ()
    required_documents: tuple[RequiredDocument, ...] = ()
    service_areas: tuple[ServiceArea, ...] = ()
    taxonomies: tuple[Taxonomy, ...] = ()
    taxonomy_terms: tuple[TaxonomyTerm, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    metadata: tuple[Metadata, ...] = ()
    meta_table_descriptions: tuple[MetaTableDescription, ...] = ()

    def entries(self) -> Iterator[tuple[str, Entry]]:
        """Gives every entry with the name of its table."""
        for one in fields(self):
            for entry in getattr(self, one.name):
                yield one.name, entry


TABLES: Final[Mapping[str, type[Entry]]] = MappingProxyType(
    {
        "organizations": Organization,
        "organization_identifiers": OrganizationIdentifier,
        "programs": Program,
        "services": Service,
        "locations": Location,
        "service_at_location": ServiceAtLocation,
        "contacts": Contact,
        "phones": Phone,
        "addresses": Address,
        "accessibility": Accessibility,
        "schedules": Schedule,
        "languages": Language,
        "cost_options": CostOption,
        "funding": Funding,
        "required_documents": RequiredDocument,
        "service_areas": ServiceArea,
        "taxonomies": Taxonomy,
        "taxonomy_terms": TaxonomyTerm,
        "attributes": Attribute,
        "metadata": Metadata,
        "meta_table_descriptions": MetaTableDescription,
    }
)
NAMES: Final[Mapping[type[Entry], str]] = MappingProxyType({entry: name for name, entry in TABLES.items()})


def own_id(controller_id: UUID, table: str, key: UUID) -> UUID:
    """Returns the id under which a controller keeps an entry: the same one, however often it comes in.

    Two controllers may keep the same package, so the key of the standard alone would not do; addresses and
    referrals name this id, and stay right when an entry went and came back.
    """
    return uuid5(controller_id, f"{table} {key}")


def package_of(entries: Iterable[Entry]) -> Package:
    """Returns a package of these entries, each table in order of id."""
    tables: dict[str, list[Entry]] = {}
    for entry in entries:
        tables.setdefault(NAMES[type(entry)], []).append(entry)
    ordered = {name: tuple(sorted(found, key=lambda one: one.id)) for name, found in tables.items()}
    return Package(**ordered)  # type: ignore[arg-type]


@dataclass(frozen=True)
class Changes:
    """What putting one package in the place of another does, entry by entry; ``gone`` says what it was."""

    new: tuple[Entry, ...]
    changed: tuple[tuple[Entry, Entry], ...]
    gone: tuple[Entry, ...]

    @property
    def is_nothing(self) -> bool:
        """Whether the two are the same."""
        return not (self.new or self.changed or self.gone)


def changes(kept: Package, wanted: Package) -> Changes:
    """Returns what changes when ``wanted`` takes the place of ``kept``; a pair is (before, after)."""
    before: dict[tuple[str, UUID], Entry] = {(name, one.id): one for name, one in kept.entries()}
    after: dict[tuple[str, UUID], Entry] = {(name, one.id): one for name, one in wanted.entries()}
    return Changes(
        new=tuple(one for key, one in after.items() if key not in before),
        changed=tuple(
            (before[key], one) for key, one in after.items() if key in before and before[key] != one
        ),
        gone=tuple(one for key, one in before.items() if key not in after),
    )
