"""Somebody's own traces: no other page lists them, and nobody else has such a page of theirs."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.personal import open_for_self
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel.errors import Tampered
from houvast.rights.models.aids import Trace
from houvast.rights.values import TraceContent, TraceKind, trace_place


@dataclass(frozen=True)
class TraceLine:
    """A trace in the list; ``kind`` is empty when it no longer opens, because its keys were replaced."""

    id: UUID
    at: datetime
    kind: TraceKind | None


def show_aids(actor: Actor) -> tuple[TraceLine, ...]:
    """Returns the actor's own traces, the newest first."""
    must(actor, "rights.show_aids")
    rows = list(Trace.objects.filter(user_id=actor.user_id).order_by("-created_at", "id"))
    if rows:
        log.record("rights.show_aids")
    return tuple(TraceLine(row.id, row.created_at, _kind(actor, row)) for row in rows)


def _kind(actor: Actor, row: Trace) -> TraceKind | None:
    try:
        return open_for_self(actor, trace_place(row.id), bytes(row.sealed), TraceContent).kind
    except Tampered:
        return None
