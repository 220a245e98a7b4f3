"""What somebody writes on the forms of the directory: a few plain answers, where HSDS has many columns."""

from dataclasses import dataclass, field
from datetime import time
from uuid import UUID


@dataclass(frozen=True)
class Change:
    """A change of one service: which, as it was when the form was opened, and the form's own number.

    An empty state asks for nothing: for acts that overwrite no words.
    """

    service_id: UUID
    number: UUID
    state: str = ""


@dataclass(frozen=True)
class OrganizationSaid:
    """Who offers it."""

    name: str
    alternate_name: str = ""
    description: str = ""
    email: str = ""
    website: str = ""


@dataclass(frozen=True)
class Translated:
    """Name and description in one more language; either may be empty."""

    name: str = ""
    description: str = ""


@dataclass(frozen=True)
class ServiceSaid:
    """What is offered, for whom. Ages in years; languages are ISO 639 codes; areas NIS codes.

    ``translations`` are by language ("nl"); ``is_closed`` for a while only.
    """

    name: str
    description: str = ""
    alternate_name: str = ""
    needs: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    eligibility: str = ""
    minimum_age: int | None = None
    maximum_age: int | None = None
    is_free: bool = False
    cost: str = ""
    wait_time: str = ""
    application: str = ""
    url: str = ""
    email: str = ""
    alert: str = ""
    is_closed: bool = False
    translations: dict[str, Translated] = field(default_factory=dict)


@dataclass(frozen=True)
class PlaceSaid:
    """Where it is; ``municipality`` is a NIS code."""

    name: str = ""
    street: str = ""
    postal_code: str = ""
    city: str = ""
    municipality: str = ""
    access: str = ""
    transportation: str = ""


@dataclass(frozen=True)
class PhoneSaid:
    """A number, and what it is for."""

    number: str
    description: str = ""


@dataclass(frozen=True)
class ContactSaid:
    """Whom to ask for: a professional or a function."""

    name: str
    title: str = ""
    email: str = ""


@dataclass(frozen=True)
class ReachSaid:
    """How to reach a service."""

    phones: tuple[PhoneSaid, ...] = ()
    contacts: tuple[ContactSaid, ...] = ()


@dataclass(frozen=True)
class OpenSaid:
    """Open on one day of the week ("MO"), from and until; twice a day is two of these."""

    day: str
    opens_at: time
    closes_at: time


@dataclass(frozen=True)
class HoursSaid:
    """When it is open every week, and what else is to be said about it."""

    open: tuple[OpenSaid, ...] = ()
    notes: str = ""
