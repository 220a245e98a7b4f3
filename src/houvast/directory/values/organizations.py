"""Who offers something, in the words of HSDS 3.0: organisations, programmes, contacts, telephones.

Every column of the published tables is here, in their order. An empty text is an empty cell.
"""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class Organization:
    """The body that offers services."""

    id: UUID
    name: str = ""
    alternate_name: str = ""
    description: str = ""
    email: str = ""
    website: str = ""
    tax_status: str = ""
    tax_id: str = ""
    year_incorporated: int | None = None
    legal_status: str = ""
    logo: str = ""
    uri: str = ""
    parent_organization_id: UUID | None = None


@dataclass(frozen=True)
class OrganizationIdentifier:
    """A number an organisation has elsewhere."""

    id: UUID
    organization_id: UUID | None = None
    identifier_scheme: str = ""
    identifier_type: str = ""
    identifier: str = ""


@dataclass(frozen=True)
class Program:
    """Services of one organisation that belong together."""

    id: UUID
    organization_id: UUID | None = None
    name: str = ""
    alternate_name: str = ""
    description: str = ""


@dataclass(frozen=True)
class Funding:
    """Where the money comes from."""

    id: UUID
    organization_id: UUID | None = None
    service_id: UUID | None = None
    source: str = ""


@dataclass(frozen=True)
class Contact:
    """Somebody to ask for, or a function: a professional, never a person who is helped."""

    id: UUID
    organization_id: UUID | None = None
    service_id: UUID | None = None
    service_at_location_id: UUID | None = None
    location_id: UUID | None = None
    name: str = ""
    title: str = ""
    department: str = ""
    email: str = ""


@dataclass(frozen=True)
class Phone:
    """A telephone number, as one dials it."""

    id: UUID
    location_id: UUID | None = None
    service_id: UUID | None = None
    organization_id: UUID | None = None
    contact_id: UUID | None = None
    service_at_location_id: UUID | None = None
    number: str = ""
    extension: int | None = None
    type: str = ""
    description: str = ""
