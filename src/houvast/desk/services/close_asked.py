"""Closing a talk by form: whoever asked reads it for fourteen days more, then it goes with its keys."""

from uuid import UUID

from houvast.access import asked_threads
from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log


def close_asked(actor: Actor, thread_id: UUID) -> None:
    """Closes it; a second time does nothing. Raises NotFound."""
    must(actor, "desk.close_asked")
    if asked_threads.close_asked(thread_id):
        log.record("desk.close_asked", subject=thread_id)
