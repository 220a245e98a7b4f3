"""Who a trajectory is about: put together from rows that a page has read already."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from houvast.access.colleagues import controller_names
from houvast.access.finding import dossier_row
from houvast.access.values import GrantReason
from houvast.guidance.models.trajectory import Trajectory
from houvast.guidance.values.lists import TrajectoryState


@dataclass(frozen=True)
class TrajectoryIdentity:
    """Who a trajectory is about (empty while nobody is named), whose it is, and why the actor sees it."""

    id: UUID
    compartment_id: UUID
    reference: str
    name: str
    controller: str
    reason: GrantReason
    state: TrajectoryState
    due_on: date | None
    evaluate_on: date | None
    opened_at: datetime

    @property
    def is_open(self) -> bool:
        """Whether work goes on."""
        return self.state is TrajectoryState.OPEN


def identity_from(trajectory: Trajectory, name: str, reason: GrantReason) -> TrajectoryIdentity:
    """Returns the identity of a trajectory whose person and reason are known. Raises NotFound."""
    dossier = dossier_row(trajectory.dossier_id)
    return TrajectoryIdentity(
        trajectory.id,
        trajectory.compartment_id,
        dossier.reference,
        name,
        controller_names([dossier.controller_id]).get(dossier.controller_id, ""),
        reason,
        TrajectoryState(dossier.state),
        dossier.due_on,
        trajectory.due_on,
        dossier.created_at,
    )
