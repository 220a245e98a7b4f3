"""The pages a person was offered to fill in: which are open, which came in, what became of the others."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.fill_pages import FillPageLine, fill_pages_of
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.selectors._entries import trajectory_row


def show_self_fills(actor: Actor, trajectory_id: UUID) -> tuple[FillPageLine, ...]:
    """Returns the pages of a trajectory, newest first. Raises NotFound."""
    must(actor, "guidance.show_self_fills")
    trajectory = trajectory_row(trajectory_id)
    log.record_reading("guidance.show_self_fills", dossier=trajectory.dossier_id)
    return fill_pages_of(actor, trajectory.dossier_id)
