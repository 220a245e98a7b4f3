"""Setting aside what came in and does not belong in the trajectory: somebody else wrote it, or by mistake."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.fill_pages import end_fill_page, take_unread
from houvast.access.fill_values import FillState
from houvast.access.register import write_down
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._writing import take_trajectory


def set_aside_self_fill(actor: Actor, trajectory_id: UUID, page_id: UUID) -> None:
    """Destroys the answers unadopted, for a restored copy too.

    Raises NotFound, Conflict when a colleague dealt with them.
    """
    must(actor, "guidance.set_aside_self_fill")
    trajectory = take_trajectory(trajectory_id)
    take_unread(trajectory.dossier_id, page_id)
    write_down("set_aside_page", page_id)
    end_fill_page(trajectory.dossier_id, page_id, FillState.SET_ASIDE)
    log.record("guidance.set_aside_self_fill", dossier=trajectory.dossier_id)
