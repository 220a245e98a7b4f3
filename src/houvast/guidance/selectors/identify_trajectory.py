"""Which trajectory a page is about: the bar on top of every page of a dossier."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import reasons_of
from houvast.access.rules import must
from houvast.access.values import GrantReason
from houvast.audit import log
from houvast.guidance.selectors._entries import trajectory_row
from houvast.guidance.selectors._identity import TrajectoryIdentity, identity_from
from houvast.people.selectors.name_central import name_central

__all__ = ["TrajectoryIdentity", "identify_trajectory"]


def identify_trajectory(actor: Actor, trajectory_id: UUID) -> TrajectoryIdentity:
    """Returns which trajectory this is. Raises NotFound."""
    must(actor, "guidance.show_trajectory")
    trajectory = trajectory_row(trajectory_id)
    dossier = trajectory.dossier_id
    log.record_reading("guidance.show_trajectory", dossier=dossier)
    name = dict(name_central(actor, [dossier])).get(dossier, "")
    return identity_from(trajectory, name, reasons_of(actor, [dossier]).get(dossier, GrantReason.TEAM))
