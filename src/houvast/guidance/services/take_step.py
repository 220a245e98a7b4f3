"""Agreeing on a step about a barrier or towards a goal: who does it, and by when."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import unseal_content
from houvast.audit import log
from houvast.guidance.services._writing import (
    NewEntry,
    add_entry,
    is_written,
    settle_due_day,
    take_entry,
    take_open_trajectory,
)
from houvast.guidance.values.goals import Goal
from houvast.guidance.values.lists import ActionState
from houvast.guidance.values.plan import Barrier, Step, day_within
from houvast.guidance.values.timeline import EntryContent
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewStep:
    """A step to keep; ``thread_id`` is its barrier or goal. A day given goes before a deadline in words."""

    step_id: UUID
    trajectory_id: UUID
    thread_id: UUID
    step: Step
    due_on: date | None = None


def take_step(actor: Actor, new: NewStep) -> None:
    """Keeps a step with the day its deadline falls on.

    Raises NotFound, Invalid without words or a day, Conflict when its barrier or goal ended.
    """
    must(actor, "guidance.take_step")
    step = new.step
    if not step.what.strip():
        raise Invalid(message("Write what will be done."))
    if step.within is None and new.due_on is None:
        raise Invalid(message("Say by when: a day, or within how long."))
    trajectory = take_open_trajectory(new.trajectory_id)
    row = take_entry(trajectory, new.thread_id)
    if not isinstance(unseal_content(actor, row, EntryContent).body, Barrier | Goal):
        raise NotFound(message("This does not exist, or not for you."))
    if row.state != ActionState.OPEN and not is_written(new.step_id):
        raise Conflict(message("This ended before. Your text is still here: keep it as a note."))
    due_on = new.due_on or (day_within(step.within, clock.today()) if step.within else None)
    entry = NewEntry(new.step_id, step, about_id=row.id, state=ActionState.OPEN, due_on=due_on)
    if add_entry(actor, trajectory, entry):
        settle_due_day(trajectory)
        log.record("guidance.take_step", dossier=trajectory.dossier_id)
