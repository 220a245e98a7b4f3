"""What the holder of a trajectory can choose for a consultation, and for which of those they take part in."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.selectors.list_participations import list_participations
from houvast.cell.values.participations import ParticipationState
from houvast.guidance.disclosure import ToldToCell, for_cell
from houvast.guidance.selectors.identify_trajectory import TrajectoryIdentity, identify_trajectory


@dataclass(frozen=True)
class OwnMeeting:
    """A meeting the actor's service comes to: for whom it is invited, where and when."""

    id: UUID
    person: str
    cell: str
    held_at: datetime


@dataclass(frozen=True)
class DisclosurePreview:
    """What can be chosen, and for what. Nothing says that the two belong together: their holder knows."""

    identity: TrajectoryIdentity
    items: tuple[ToldToCell, ...]
    meetings: tuple[OwnMeeting, ...]


def preview_disclosure(actor: Actor, trajectory_id: UUID) -> DisclosurePreview:
    """Returns it. Raises NotFound for who does not hold the trajectory, NotAllowed for who takes no part."""
    must(actor, "guidance.preview_disclosure")
    meetings = tuple(
        OwnMeeting(one.id, one.person, one.cell, one.held_at)
        for one in list_participations(actor)
        if one.state is ParticipationState.COMING
    )
    items = for_cell(actor, trajectory_id)
    log.record_reading("guidance.preview_disclosure", dossier=trajectory_id)
    return DisclosurePreview(identify_trajectory(actor, trajectory_id), items, meetings)
