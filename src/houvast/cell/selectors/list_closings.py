"""What of the own service was closed and waits for a confirmation; no name says so."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import references_of
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.models.participations import Participation


@dataclass(frozen=True)
class WaitingClosing:
    """Taking part in a case that was closed, by its reference."""

    id: UUID
    reference: str
    closed_on: date


def list_closings(actor: Actor) -> tuple[WaitingClosing, ...]:
    """Returns it, the earliest first; nothing is opened. A constant number of queries."""
    must(actor, "cell.list_closings")
    closed = Participation.objects.exclude(closed_on=None).filter(closing_confirmed_at=None)
    rows = list(closed.order_by("closed_on", "id"))
    references = references_of(row.dossier_id for row in rows)
    log.record("cell.list_closings")
    return tuple(
        WaitingClosing(row.id, references.get(row.dossier_id, ""), row.closed_on)
        for row in rows
        if row.closed_on is not None
    )
