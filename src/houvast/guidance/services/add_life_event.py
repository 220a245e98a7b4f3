"""Adding an event to the life line: what the person finds important, as they see it."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._life_events import check_event, check_names
from houvast.guidance.services._writing import NewEntry, begin_thread, take_open_trajectory
from houvast.guidance.values.story import LifeEvent
from houvast.kernel import clock


@dataclass(frozen=True)
class NewLifeEvent:
    """An event to add; its number comes with the form. ``keeps_names``: a name stands in it on purpose."""

    entry_id: UUID
    trajectory_id: UUID
    event: LifeEvent
    keeps_names: bool = False


def add_life_event(actor: Actor, new: NewLifeEvent) -> None:
    """Keeps an event.

    Raises NotFound, Conflict when closed, Invalid without words, when its days or height do not fit, or to
    ask whether a role would do when it names somebody of the dossier.
    """
    must(actor, "guidance.add_life_event")
    check_event(new.event, clock.today())
    trajectory = take_open_trajectory(new.trajectory_id)
    if not new.keeps_names:
        check_names(actor, trajectory, new.event)
    if begin_thread(actor, trajectory, NewEntry(new.entry_id, new.event)):
        log.record("guidance.add_life_event", dossier=trajectory.dossier_id)
