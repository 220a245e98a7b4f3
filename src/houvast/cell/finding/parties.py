"""Who takes part in a cell today, as seats and as organisations: whoever a document is put before."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.cell.finding.sitting import OwnDocument, OwnOrganisation, OwnSeat
from houvast.cell.values.cells import SeatKind
from houvast.cell.values.documents import DocumentKind, HouseDocument, RoleExercise
from houvast.cell.values.evaluations import SelfEvaluation


@dataclass(frozen=True)
class Party:
    """A seat with its holder, or an organisation; ``user_id`` where somebody signs in for it."""

    id: UUID
    name: str
    seat: SeatKind | None = None
    user_id: UUID | None = None


def parties_on(
    day: date, seats: Iterable[OwnSeat], organisations: Iterable[OwnOrganisation]
) -> tuple[Party, ...]:
    """Returns who takes part on a day: whoever sits, then the organisations that did not end."""
    sitting = [
        Party(seat.id, seat.content.holder, seat.content.kind, seat.content.user_id)
        for seat in seats
        if seat.content.holds_on(day)
    ]
    return (*sitting, *(Party(one.id, one.content.name) for one in organisations if one.is_there_on(day)))


def house_documents(documents: Iterable[OwnDocument]) -> list[tuple[UUID, HouseDocument]]:
    """Returns the versions of documents among these, in their order."""
    return [(one.id, one.content.said) for one in documents if isinstance(one.content.said, HouseDocument)]


def exercises(documents: Iterable[OwnDocument]) -> list[tuple[UUID, RoleExercise]]:
    """Returns the exercises on roles among these, in their order."""
    return [(one.id, one.content.said) for one in documents if isinstance(one.content.said, RoleExercise)]


def self_evaluations(documents: Iterable[OwnDocument]) -> list[tuple[UUID, SelfEvaluation]]:
    """Returns the self-evaluations among these, in their order."""
    return [(one.id, one.content.said) for one in documents if isinstance(one.content.said, SelfEvaluation)]


def current_versions(documents: Iterable[OwnDocument]) -> dict[DocumentKind, tuple[UUID, HouseDocument]]:
    """Returns the highest version of each kind of document."""
    current: dict[DocumentKind, tuple[UUID, HouseDocument]] = {}
    for number, said in house_documents(documents):
        if said.kind not in current or current[said.kind][1].version < said.version:
            current[said.kind] = (number, said)
    return current


def missing_in(said: HouseDocument, parties: Iterable[Party]) -> tuple[Party, ...]:
    """Returns who did not take note of a document yet."""
    return tuple(party for party in parties if not said.is_acknowledged_by(party.id))
