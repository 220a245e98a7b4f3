"""An extract: chosen statements that one organisation gives to named others until a day, and can recall.

A snapshot in words that its giver chose one by one; nothing in it leads back into a file (F3).
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.cell.values.cases import Statement
from houvast.vault.content import content


@content("cell.given_statement", version=1)
@dataclass(frozen=True)
class GivenStatement:
    """A statement with why it is shared and on which ground; others named in it get no record (F10)."""

    statement: Statement
    purpose: str
    ground: str
    names_others: bool = False


@content("cell.receiver", version=1)
@dataclass(frozen=True)
class Receiver:
    """Who an extract is given to: a seat, by its name in the invitation."""

    seat_id: UUID
    name: str


@content("cell.extract", version=1)
@dataclass(frozen=True)
class ExtractContent:
    """What an extract holds. ``in_room``: it may be shown to those present, by the seat that coordinates."""

    giver: str
    service: str
    given_on: date
    until_on: date
    statements: tuple[GivenStatement, ...]
    receivers: tuple[Receiver, ...]
    in_room: bool = False
