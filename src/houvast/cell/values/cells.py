"""A cell and who sits in it: fixed seats, organisations that may be invited, and what the law lets it keep.

The law of 30 July 2018 names three seats (art. 3 §1) and lets the mayor invite others; which others may come,
and whether they may share, is each organisation's own mandate. Nobody here is a person who is discussed.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import NAMESPACE_OID, UUID, uuid5

from houvast.vault.content import content


class SeatKind(StrEnum):
    """The fixed seats (art. 3 §1 of the law of 30 July 2018)."""

    MAYOR = "mayor"
    POLICE = "police"
    PREVENTION = "prevention"


class MandateKind(StrEnum):
    """What lets an organisation come: municipal work, a decree, an ordinance; without one it cannot share."""

    MUNICIPAL = "municipal"
    DECREE = "decree"
    ORDINANCE = "ordinance"
    NONE = "none"


@content("cell.exception", version=1)
@dataclass(frozen=True)
class LegalException:
    """The exception provided by law (art. 4 §3) on which the controller processes, and its source."""

    text: str
    source: str
    confirmed_on: date
    confirmed_by: str


@content("cell.local_period", version=1)
@dataclass(frozen=True)
class LocalPeriod:
    """A period that no text held here gives, decided locally; ``kind`` and ``unit`` as the law has them."""

    kind: str
    amount: int
    unit: str
    source: str
    decided_on: date


@content("cell.recipient", version=1)
@dataclass(frozen=True)
class Recipient:
    """Whom the police seat may send an approved feedback sheet to (art. 4 §2), by whose reading."""

    name: str
    source: str
    checked_on: date

    @property
    def id(self) -> UUID:
        """The same number for the same words: nothing of them shows in an address."""
        return uuid5(NAMESPACE_OID, f"{self.name}\n{self.source}\n{self.checked_on.isoformat()}")


@content("cell.cell", version=1)
@dataclass(frozen=True)
class CellContent:
    """A cell: of which municipalities, in which regime, and what was confirmed or decided for it."""

    name: str
    municipalities: tuple[str, ...]
    regime: str
    started_on: date
    exception: LegalException | None = None
    periods: tuple[LocalPeriod, ...] = ()
    recipients: tuple[Recipient, ...] = ()


@content("cell.seat", version=1)
@dataclass(frozen=True)
class SeatContent:
    """Who holds a fixed seat, from when until when. ``clearance_until`` belongs to the police seat alone.

    ``user_id`` is nobody's where the holder has no account: none is needed to take part.
    """

    kind: SeatKind
    municipality: str
    holder: str
    is_deputy: bool
    from_on: date
    until_on: date | None = None
    user_id: UUID | None = None
    clearance_until: date | None = None

    def holds_on(self, day: date) -> bool:
        """Returns whether this is their seat on a day."""
        return self.from_on <= day and (self.until_on is None or day <= self.until_on)


@content("cell.mandate", version=1)
@dataclass(frozen=True)
class Mandate:
    """Which text lets an organisation take part, where it stands, and when that was looked at."""

    kind: MandateKind
    text: str
    source: str
    checked_on: date

    @property
    def may_share(self) -> bool:
        """Returns whether the organisation may share; without a mandate it may at most be there."""
        return self.kind is not MandateKind.NONE


@content("cell.organisation", version=1)
@dataclass(frozen=True)
class OrganisationContent:
    """An organisation that may be invited, always through its superior or management.

    ``controller_id`` and ``seat_id`` stand where it works with Houvast: its service, and the function key to
    which invitations are sealed.
    """

    name: str
    kind: str
    superior: str
    address: str
    language: str
    mandate: Mandate
    service_id: UUID | None = None
    controller_id: UUID | None = None
    seat_id: UUID | None = None
    until_on: date | None = None
