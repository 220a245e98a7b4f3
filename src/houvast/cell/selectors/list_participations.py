"""All that a service takes part in, as far as the actor goes there or answers for it."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.participations import own_participations
from houvast.cell.values.participations import ParticipationState


@dataclass(frozen=True)
class ParticipationLine:
    """Taking part for one item, in a list."""

    id: UUID
    reference: str
    cell: str
    person: str
    held_at: datetime
    state: ParticipationState
    erase_on: date | None
    closed_on: date | None


def list_participations(actor: Actor) -> tuple[ParticipationLine, ...]:
    """Returns what the actor may know, the latest meeting first; a constant number of queries."""
    must(actor, "cell.list_participations")
    found = own_participations(actor)
    log.record("cell.list_participations")
    return tuple(
        ParticipationLine(
            one.id,
            one.reference,
            one.content.cell,
            one.content.person,
            one.content.held_at,
            one.state,
            one.erase_on,
            one.closed_on,
        )
        for one in found
    )
