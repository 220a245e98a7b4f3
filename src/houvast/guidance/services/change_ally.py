"""Changing what is known of an ally: the new version stands beside the old one."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.selectors._threads import thread_of
from houvast.guidance.services._allies import check_ally
from houvast.guidance.services._writing import NewEntry, add_entry, take_open_trajectory
from houvast.guidance.values.lists import EntryKind
from houvast.guidance.values.story import Ally


@dataclass(frozen=True)
class AllyChange:
    """A newer version of an ally; its number comes with the form."""

    entry_id: UUID
    trajectory_id: UUID
    ally_id: UUID
    ally: Ally


def change_ally(actor: Actor, new: AllyChange) -> None:
    """Keeps a newer version of an ally. Raises NotFound, Conflict when closed, Invalid without saying who."""
    must(actor, "guidance.change_ally")
    check_ally(new.ally)
    trajectory = take_open_trajectory(new.trajectory_id)
    thread_of(actor, trajectory, new.ally_id, EntryKind.ALLY)
    if add_entry(actor, trajectory, NewEntry(new.entry_id, new.ally, about_id=new.ally_id)):
        log.record("guidance.change_ally", dossier=trajectory.dossier_id)
