"""Ticking a step: it is done, by the word of the person or of the worker."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._threads import take_open
from houvast.guidance.services._writing import (
    NewEntry,
    add_entry,
    mark_entry,
    settle_due_day,
    take_open_trajectory,
)
from houvast.guidance.values.lists import ActionState
from houvast.guidance.values.plan import Step, StepDone, TickedBy


@dataclass(frozen=True)
class Tick:
    """A step that is done; the number of the new entry comes with the form, or with what the person sent."""

    entry_id: UUID
    trajectory_id: UUID
    step_id: UUID
    by: TickedBy
    words: str = ""


def tick_step(actor: Actor, tick: Tick) -> None:
    """Marks a step as done. Raises NotFound, Conflict when it ended before or the trajectory is closed."""
    must(actor, "guidance.tick_step")
    trajectory = take_open_trajectory(tick.trajectory_id)
    row, step = take_open(actor, trajectory, tick.step_id, Step, tick.entry_id)
    done = StepDone(row.id, step.what, tick.by, tick.words)
    if not add_entry(actor, trajectory, NewEntry(tick.entry_id, done, about_id=row.about_id)):
        return
    mark_entry(row, ActionState.DONE)
    settle_due_day(trajectory)
    log.record("guidance.tick_step", dossier=trajectory.dossier_id)
