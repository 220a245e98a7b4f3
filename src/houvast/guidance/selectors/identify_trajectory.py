"""Which trajectory a page is about: the bar on top of every page of a dossier."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.colleagues import controller_names
from houvast.access.dossiers import reasons_of
from houvast.access.finding import dossier_row
from houvast.access.rules import must
from houvast.access.values import GrantReason
from houvast.guidance.selectors._entries import trajectory_row
from houvast.guidance.values.lists import TrajectoryState
from houvast.people.selectors.name_central import name_central


@dataclass(frozen=True)
class TrajectoryIdentity:
    """Who a trajectory is about (empty while nobody is named), whose it is, and why the actor sees it."""

    id: UUID
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


def identify_trajectory(actor: Actor, trajectory_id: UUID) -> TrajectoryIdentity:
    """Returns which trajectory this is. Raises NotFound."""
    must(actor, "guidance.show_trajectory")
    trajectory = trajectory_row(trajectory_id)
    dossier = dossier_row(trajectory.dossier_id)
    names = dict(name_central(actor, [dossier.id]))
    return TrajectoryIdentity(
        trajectory.id,
        dossier.reference,
        names.get(dossier.id, ""),
        controller_names([dossier.controller_id]).get(dossier.controller_id, ""),
        reasons_of(actor, [dossier.id]).get(dossier.id, GrantReason.TEAM),
        TrajectoryState(dossier.state),
        dossier.due_on,
        trajectory.due_on,
        dossier.created_at,
    )
