"""Keeping a trace once: sealed to its writer alone, so that no colleague, coach or steward opens it."""

from uuid import UUID

from django.db import IntegrityError, transaction

from houvast.access.actor import Actor
from houvast.access.personal import open_for_self, seal_for_self
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message
from houvast.rights.models.aids import Trace
from houvast.rights.values import Body, TraceContent, trace_of, trace_place


def keep_trace(actor: Actor, trace_id: UUID, body: Body) -> bool:
    """Keeps a trace; returns whether this call did it. Raises Conflict for a number with other words."""
    content = trace_of(body)
    if not Trace.objects.filter(id=trace_id).exists():
        sealed = seal_for_self(actor, trace_place(trace_id), content)
        try:
            with transaction.atomic():
                Trace.objects.create(id=trace_id, user_id=actor.user_id, sealed=sealed, hat=actor.hat)
        except IntegrityError:
            pass
        else:
            return True
    kept = Trace.objects.filter(id=trace_id).first()
    if (
        kept is None
        or open_for_self(actor, trace_place(trace_id), bytes(kept.sealed), TraceContent) != content
    ):
        raise Conflict(
            message(
                "This page was saved before, with other words. Your text is still here: save it once more."
            )
        )
    return False
