"""What lies beside a participation: statements on their way into an extract, and slips that were kept."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.cell.values.extracts import GivenStatement
from houvast.cell.values.slips import SlipSaid
from houvast.vault.content import content


@content("cell.drafted", version=1)
@dataclass(frozen=True)
class Drafted:
    """A statement that waits to be given; nobody outside the service knows of it."""

    given: GivenStatement


@content("cell.kept_slip", version=1)
@dataclass(frozen=True)
class KeptSlip:
    """A slip that was taken over into the own file, on the ground that lets it."""

    given_on: date
    given_by: str
    service: str
    ground: str
    said: SlipSaid


@content("cell.kept", version=1)
@dataclass(frozen=True)
class KeptContent:
    """One thing kept, and who wrote it down."""

    writer_id: UUID
    writer: str
    said: Drafted | KeptSlip
