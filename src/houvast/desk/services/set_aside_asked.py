"""Setting aside what came in by the public form and is no question: it is erased, read or not."""

from uuid import UUID

from houvast.access import asked_threads
from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log


def set_aside_asked(actor: Actor, thread_id: UUID) -> None:
    """Erases it with its keys. Raises NotFound, Conflict when a colleague opened it meanwhile."""
    must(actor, "desk.set_aside_asked")
    asked_threads.set_aside_asked(thread_id)
    log.record("desk.set_aside_asked", subject=thread_id)
