"""Removing a recording: the question is read in silence again, or by the device itself."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.models.recordings import Recording
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


def remove_recording(actor: Actor, recording_id: UUID) -> None:
    """Removes it. Raises NotFound for another service's."""
    must(actor, "access.remove_recording")
    row = Recording.objects.filter(id=recording_id).first()
    if row is None or not row.delete()[0]:
        raise NotFound(message("This does not exist, or not for you."))
    log.record("access.remove_recording", subject=row.controller_id)
