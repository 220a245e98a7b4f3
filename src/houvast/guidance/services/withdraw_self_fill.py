"""Taking back a page that was not sent yet: its address opens nothing any more."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.fill_pages import end_fill_page
from houvast.access.fill_values import FillState
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._writing import take_trajectory


def withdraw_self_fill(actor: Actor, trajectory_id: UUID, page_id: UUID) -> None:
    """Ends a page and what was written on it. Raises NotFound, Conflict when it was sent meanwhile."""
    must(actor, "guidance.withdraw_self_fill")
    trajectory = take_trajectory(trajectory_id)
    if end_fill_page(trajectory.dossier_id, page_id, FillState.WITHDRAWN):
        log.record("guidance.withdraw_self_fill", dossier=trajectory.dossier_id)
