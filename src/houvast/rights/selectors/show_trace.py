"""One trace of one's own, to read again or to print."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.personal import open_for_self
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.rights.models.aids import Trace
from houvast.rights.values import TraceContent, trace_place


@dataclass(frozen=True)
class TracePage:
    """A trace, when it was kept and by whom."""

    id: UUID
    at: datetime
    writer: str
    content: TraceContent


def show_trace(actor: Actor, trace_id: UUID) -> TracePage:
    """Returns a trace of the actor. Raises NotFound, Tampered when its keys were replaced."""
    must(actor, "rights.show_trace")
    row = Trace.objects.filter(id=trace_id, user_id=actor.user_id).first()
    if row is None:
        raise NotFound(message("This does not exist, or not for you."))
    log.record("rights.show_trace", subject=trace_id)
    content = open_for_self(actor, trace_place(row.id), bytes(row.sealed), TraceContent)
    return TracePage(row.id, row.created_at, actor.name, content)
