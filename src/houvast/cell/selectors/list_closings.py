"""What of the own service was closed and waits for a confirmation, and which recalls do; no name says so."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import references_of
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.own_seats import own_seats
from houvast.cell.models.participations import Participation, Receipt


@dataclass(frozen=True)
class WaitingClosing:
    """Taking part in a case that was closed, by its reference."""

    id: UUID
    reference: str
    closed_on: date


@dataclass(frozen=True)
class WaitingClosings:
    """What waits to be confirmed: closings of the own service, and recalled extracts of the own seats."""

    lines: tuple[WaitingClosing, ...] = ()
    recalls: int = 0


def list_closings(actor: Actor) -> WaitingClosings:
    """Returns it, the earliest first; nothing is opened. A constant number of queries."""
    must(actor, "cell.list_closings")
    closed = Participation.objects.exclude(closed_on=None).filter(closing_confirmed_at=None)
    rows = list(closed.order_by("closed_on", "id"))
    references = references_of(row.dossier_id for row in rows)
    recalled = Receipt.objects.filter(function_id__in=list(own_seats(actor)), confirmed_at=None)
    log.record("cell.list_closings")
    lines = tuple(
        WaitingClosing(row.id, references.get(row.dossier_id, ""), row.closed_on)
        for row in rows
        if row.closed_on is not None
    )
    return WaitingClosings(lines, recalled.exclude(recalled_at=None).count())
