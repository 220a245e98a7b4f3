"""What somebody asked by the public form, with all that was said since."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.asked_threads import AskedTalk, asked_talk
from houvast.access.rules import must
from houvast.audit import log


def show_asked(actor: Actor, thread_id: UUID) -> AskedTalk | None:
    """Returns a talk by form; None for a question that came in any other way. Raises Tampered."""
    must(actor, "desk.show_asked")
    found = asked_talk(actor, thread_id)
    if found is not None:
        log.record("desk.show_asked", subject=found.id)
    return found
