"""Changing an event of the life line: the newer version counts, the older one stays readable."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.selectors._threads import thread_of
from houvast.guidance.services._life_events import check_event, check_names
from houvast.guidance.services._writing import NewEntry, add_entry, take_open_trajectory
from houvast.guidance.values.lists import EntryKind
from houvast.guidance.values.story import LifeEvent
from houvast.kernel import clock


@dataclass(frozen=True)
class LifeEventChange:
    """A newer version of an event; its number comes with the form."""

    entry_id: UUID
    trajectory_id: UUID
    event_id: UUID
    event: LifeEvent
    keeps_names: bool = False


def change_life_event(actor: Actor, new: LifeEventChange) -> None:
    """Keeps a newer version of an event; raises what adding one does."""
    must(actor, "guidance.change_life_event")
    check_event(new.event, clock.today())
    trajectory = take_open_trajectory(new.trajectory_id)
    thread_of(actor, trajectory, new.event_id, EntryKind.LIFE_EVENT)
    if not new.keeps_names:
        check_names(actor, trajectory, new.event)
    if add_entry(actor, trajectory, NewEntry(new.entry_id, new.event, about_id=new.event_id)):
        log.record("guidance.change_life_event", dossier=trajectory.dossier_id)
