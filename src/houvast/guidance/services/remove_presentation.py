"""Removing a presentation before its day: the trajectory itself stays as it is."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.register import write_down
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.selectors._presentations import presentation_row


def remove_presentation(actor: Actor, trajectory_id: UUID, presentation_id: UUID) -> None:
    """Deletes a presentation for good, in a restored copy too. Raises NotFound."""
    must(actor, "guidance.remove_presentation")
    row = presentation_row(trajectory_id, presentation_id)
    write_down("removed_presentation", row.id)
    row.delete()
    log.record("guidance.remove_presentation", dossier=trajectory_id)
