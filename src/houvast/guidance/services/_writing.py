"""What the services of guidance share: taking a trajectory, adding an entry once, the day that follows."""

from dataclasses import dataclass
from datetime import date
from typing import TypeVar
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.finding import dossier_row, set_state
from houvast.access.sealing import seal_content, unseal_content
from houvast.access.writing import taken_for_change, write_once
from houvast.guidance.models.trajectory import Entry, Trajectory
from houvast.guidance.values.lists import ActionState, TrajectoryState
from houvast.guidance.values.timeline import KINDS, Body, EntryContent
from houvast.guidance.values.trajectory import TrajectoryContent, first_due
from houvast.kernel.errors import Conflict, NotFound
from houvast.kernel.messages import message

Held = TypeVar("Held", bound=Body)


@dataclass(frozen=True)
class NewEntry:
    """An entry to add: its number from the form, what it holds, and what it is about."""

    entry_id: UUID
    body: Body
    about_id: UUID | None = None
    state: str = ""
    due_on: date | None = None


def take_trajectory(trajectory_id: UUID) -> Trajectory:
    """Returns a trajectory that only this act changes until it ends; raises NotFound."""
    return taken_for_change(Trajectory, trajectory_id)


def take_open_trajectory(trajectory_id: UUID) -> Trajectory:
    """Returns an open trajectory that only this act changes; raises NotFound, Conflict when it is closed."""
    trajectory = take_trajectory(trajectory_id)
    if dossier_row(trajectory.dossier_id).state != TrajectoryState.OPEN:
        raise Conflict(message("This trajectory is closed. Reopen it first: nothing starts over."))
    return trajectory


def add_entry(actor: Actor, trajectory: Trajectory, new: NewEntry) -> bool:
    """Adds an entry to the timeline once; returns whether this call did it. Raises Conflict."""
    row = Entry(
        id=new.entry_id,
        dossier_id=trajectory.dossier_id,
        compartment_id=trajectory.compartment_id,
        about_id=new.about_id,
        state=new.state,
        due_on=new.due_on,
    )
    content = EntryContent(actor.user_id, actor.name, new.body)
    seal_content(actor, row, content)
    return write_once(actor, row, EntryContent, content)


def begin_thread(actor: Actor, trajectory: Trajectory, new: NewEntry) -> bool:
    """Adds an entry that later ones follow, and marks where it stands; returns whether this call did it."""
    if not add_entry(actor, trajectory, new):
        return False
    content = content_of(actor, trajectory)
    keep_content(actor, trajectory, content.with_thread(KINDS[type(new.body)], new.entry_id))
    return True


def take_entry_of(
    actor: Actor, trajectory: Trajectory, entry_id: UUID, body_class: type[Held]
) -> tuple[Entry, Held]:
    """Returns an entry of this kind, which only this act changes, and what it holds.

    Raises NotFound for an entry of another kind or of another trajectory.
    """
    row = take_entry(trajectory, entry_id)
    body = unseal_content(actor, row, EntryContent).body
    if not isinstance(body, body_class):
        raise NotFound(message("This does not exist, or not for you."))
    return row, body


def is_written(entry_id: UUID) -> bool:
    """Returns whether an entry of this number stands in the timeline: the page was sent before."""
    return Entry.objects.filter(id=entry_id).exists()


def take_entry(trajectory: Trajectory, entry_id: UUID) -> Entry:
    """Returns an entry of this trajectory that only this act changes; raises NotFound."""
    row = taken_for_change(Entry, entry_id)
    if row.dossier_id != trajectory.dossier_id:
        raise NotFound(message("This does not exist, or not for you."))
    return row


def mark_entry(entry: Entry, state: str) -> None:
    """Moves the state that lies in the clear beside an entry; its words cannot be changed by anyone."""
    entry.state = state
    entry.save(update_fields=["state"])


def move_due_day(entry: Entry, due_on: date | None) -> None:
    """Moves the day by which an entry asks for attention; None when it asks no more."""
    entry.due_on = due_on
    entry.save(update_fields=["due_on"])


def content_of(actor: Actor, trajectory: Trajectory) -> TrajectoryContent:
    """Returns what a trajectory keeps about itself."""
    return unseal_content(actor, trajectory, TrajectoryContent)


def keep_content(actor: Actor, trajectory: Trajectory, content: TrajectoryContent) -> None:
    """Seals what a trajectory keeps about itself anew."""
    seal_content(actor, trajectory, content)
    trajectory.save(update_fields=["content"])


def settle_due_day(trajectory: Trajectory, state: TrajectoryState = TrajectoryState.OPEN) -> None:
    """Sets the dossier's state, and as its due day the first of: look back or aftercare, open actions."""
    days = [trajectory.due_on]
    if state is TrajectoryState.OPEN:
        open_actions = Entry.objects.filter(dossier_id=trajectory.dossier_id, state=ActionState.OPEN)
        days.extend(open_actions.values_list("due_on", flat=True))
    set_state(trajectory.dossier_id, state, first_due(days))
