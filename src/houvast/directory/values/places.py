"""Where something is, in the words of HSDS 3.0; the municipality's NIS code is ours."""

from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from houvast.directory.values.ours import own_words


@dataclass(frozen=True)
class Location:
    """A place where services are; coordinates in degrees, ``municipality`` a NIS code."""

    id: UUID
    location_type: str = ""
    url: str = ""
    organization_id: UUID | None = None
    name: str = ""
    alternate_name: str = ""
    description: str = ""
    transportation: str = ""
    latitude: Decimal | None = None
    longitude: Decimal | None = None
    external_identifier: str = ""
    external_identifier_type: str = ""
    municipality: str = own_words()


@dataclass(frozen=True)
class Address:
    """Where a letter or a visitor goes."""

    id: UUID
    location_id: UUID | None = None
    attention: str = ""
    address_1: str = ""
    address_2: str = ""
    city: str = ""
    region: str = ""
    state_province: str = ""
    postal_code: str = ""
    country: str = ""
    address_type: str = ""


@dataclass(frozen=True)
class Accessibility:
    """How somebody who walks, hears or sees with difficulty gets in."""

    id: UUID
    location_id: UUID | None = None
    description: str = ""
    details: str = ""
    url: str = ""
