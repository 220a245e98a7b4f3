"""Naming an ally: who listens, who sets limits, who opens a door, and whether the young person agrees."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._allies import check_ally
from houvast.guidance.services._writing import NewEntry, begin_thread, take_open_trajectory
from houvast.guidance.values.story import Ally


@dataclass(frozen=True)
class NewAlly:
    """An ally to name; the number comes with the form."""

    entry_id: UUID
    trajectory_id: UUID
    ally: Ally


def name_ally(actor: Actor, new: NewAlly) -> None:
    """Keeps an ally, by role. Raises NotFound, Conflict when closed, Invalid without saying who it is."""
    must(actor, "guidance.name_ally")
    check_ally(new.ally)
    trajectory = take_open_trajectory(new.trajectory_id)
    if begin_thread(actor, trajectory, NewEntry(new.entry_id, new.ally)):
        log.record("guidance.name_ally", dossier=trajectory.dossier_id)
