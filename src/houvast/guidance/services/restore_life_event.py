"""Putting an event back on the life line, as it was when it was taken off."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.selectors._threads import thread_of
from houvast.guidance.services._writing import NewEntry, add_entry, is_written, take_open_trajectory
from houvast.guidance.values.lists import EntryKind
from houvast.guidance.values.story import LifeEvent
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message


@dataclass(frozen=True)
class LifeEventReturn:
    """An event to put back; the number of the new entry comes with the form."""

    entry_id: UUID
    trajectory_id: UUID
    event_id: UUID


def restore_life_event(actor: Actor, new: LifeEventReturn) -> None:
    """Puts an event back. Raises NotFound, Conflict when it stands on the line."""
    must(actor, "guidance.restore_life_event")
    trajectory = take_open_trajectory(new.trajectory_id)
    thread = thread_of(actor, trajectory, new.event_id, EntryKind.LIFE_EVENT)
    versions = [line.body for line in (thread.first, *thread.later) if isinstance(line.body, LifeEvent)]
    if isinstance(thread.newest.body, LifeEvent):
        if is_written(new.entry_id):
            return
        raise Conflict(message("This event stands on the line."))
    if add_entry(actor, trajectory, NewEntry(new.entry_id, versions[-1], about_id=new.event_id)):
        log.record("guidance.restore_life_event", dossier=trajectory.dossier_id)
