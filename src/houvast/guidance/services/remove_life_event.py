"""Removing an event from the life line: it is the person's line; the event can be put back."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.selectors._threads import thread_of
from houvast.guidance.services._writing import NewEntry, add_entry, is_written, take_open_trajectory
from houvast.guidance.values.lists import EntryKind
from houvast.guidance.values.story import LifeEvent, LifeEventRemoved
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message


@dataclass(frozen=True)
class LifeEventRemoval:
    """An event to remove; the number of the new entry comes with the form."""

    entry_id: UUID
    trajectory_id: UUID
    event_id: UUID
    why: str


def remove_life_event(actor: Actor, new: LifeEventRemoval) -> None:
    """Takes an event off the line. Raises NotFound, Conflict when it is off already."""
    must(actor, "guidance.remove_life_event")
    trajectory = take_open_trajectory(new.trajectory_id)
    newest = thread_of(actor, trajectory, new.event_id, EntryKind.LIFE_EVENT).newest.body
    if not isinstance(newest, LifeEvent):
        if is_written(new.entry_id):
            return
        raise Conflict(message("This event was taken off the line before."))
    removed = LifeEventRemoved(newest.what, new.why)
    if add_entry(actor, trajectory, NewEntry(new.entry_id, removed, about_id=new.event_id)):
        log.record("guidance.remove_life_event", dossier=trajectory.dossier_id)
