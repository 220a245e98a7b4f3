"""What is offered, in the words of HSDS 3.0: services, where, when, for whom, at what cost.

Every column of the published tables is here, in their order; below a service's own stand the fields that
are ours (``values/ours.py``). ``assured_date`` is the day somebody last checked the entry.
"""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from uuid import UUID

from houvast.directory.values.ours import OURS, own_keys, own_words


@dataclass(frozen=True)
class Service:
    """One service of one organisation. Ages are in years; ``status`` is a word of ``ServiceStatus``.

    ``needs`` and ``sectors`` hold keys of ``values/lists.py``; ``retired_from`` is the status it had before
    it was retired; ``checked_by`` the user who checked it last.
    """

    id: UUID
    organization_id: UUID | None = None
    program_id: UUID | None = None
    name: str = ""
    alternate_name: str = ""
    description: str = ""
    url: str = ""
    email: str = ""
    status: str = ""
    interpretation_services: str = ""
    application_process: str = ""
    fees_description: str = ""
    wait_time: str = ""
    fees: str = ""
    accreditations: str = ""
    eligibility_description: str = ""
    minimum_age: Decimal | None = None
    maximum_age: Decimal | None = None
    assured_date: date | None = None
    assurer_email: str = ""
    licenses: str = ""
    alert: str = ""
    last_modified: datetime | None = None
    needs: tuple[str, ...] = own_keys()
    sectors: tuple[str, ...] = own_keys()
    name_nl: str = own_words()
    name_fr: str = own_words()
    name_en: str = own_words()
    name_de: str = own_words()
    description_nl: str = own_words()
    description_fr: str = own_words()
    description_en: str = own_words()
    description_de: str = own_words()
    retired_from: str = own_words()
    checked_by: UUID | None = field(default=None, metadata={OURS: True})


@dataclass(frozen=True)
class ServiceAtLocation:
    """A service at a place."""

    id: UUID
    service_id: UUID | None = None
    location_id: UUID | None = None
    description: str = ""


@dataclass(frozen=True)
class CostOption:
    """A price, and for whom."""

    id: UUID
    service_id: UUID | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    option: str = ""
    currency: str = ""
    amount: Decimal | None = None
    amount_description: str = ""


@dataclass(frozen=True)
class RequiredDocument:
    """What somebody brings along."""

    id: UUID
    service_id: UUID | None = None
    document: str = ""
    uri: str = ""


@dataclass(frozen=True)
class ServiceArea:
    """For which area a service works; ``municipality`` is a NIS code."""

    id: UUID
    service_id: UUID | None = None
    name: str = ""
    description: str = ""
    extent: str = ""
    extent_type: str = ""
    uri: str = ""
    municipality: str = own_words()


@dataclass(frozen=True)
class Language:
    """A language spoken; ``code`` as ISO 639 has it."""

    id: UUID
    service_id: UUID | None = None
    location_id: UUID | None = None
    phone_id: UUID | None = None
    name: str = ""
    code: str = ""
    note: str = ""


@dataclass(frozen=True)
class Schedule:
    """When it is open, as an iCalendar rule in columns: ``byday`` "MO,TU", ``freq`` "WEEKLY"."""

    id: UUID
    service_id: UUID | None = None
    location_id: UUID | None = None
    service_at_location_id: UUID | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    dtstart: date | None = None
    timezone: Decimal | None = None
    until: date | None = None
    count: int | None = None
    wkst: str = ""
    freq: str = ""
    interval: int | None = None
    byday: str = ""
    byweekno: str = ""
    bymonthday: str = ""
    byyearday: str = ""
    description: str = ""
    opens_at: time | None = None
    closes_at: time | None = None
    schedule_link: str = ""
    attending_type: str = ""
    notes: str = ""
