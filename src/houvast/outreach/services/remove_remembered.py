"""Forgetting somebody before the day: asked by the young person, or because it is no longer needed."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.register import write_down
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.outreach.models.remembered import Remembered


def remove_remembered(actor: Actor, note_id: UUID) -> None:
    """Destroys a note of the actor's; a restore does not bring it back. Raises NotFound."""
    must(actor, "outreach.remove_remembered")
    found = Remembered.objects.filter(id=note_id, user_id=actor.user_id)
    if not found.exists():
        raise NotFound(message("This does not exist, or not for you."))
    write_down("removed_name", note_id)
    found.delete()
    log.record("outreach.remove_remembered")
