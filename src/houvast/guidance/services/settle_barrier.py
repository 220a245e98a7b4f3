"""Saying what became of a barrier: gone, smaller, the same, worse, or not ours to take away."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._threads import drop_steps, take_open
from houvast.guidance.services._writing import (
    NewEntry,
    add_entry,
    mark_entry,
    move_due_day,
    settle_due_day,
    take_open_trajectory,
)
from houvast.guidance.values.lists import ActionState
from houvast.guidance.values.plan import Barrier, BarrierEnd, BarrierOutcome
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class SettledBarrier:
    """What became of a barrier; ``again_on`` keeps it open until it is looked at again."""

    entry_id: UUID
    trajectory_id: UUID
    barrier_id: UUID
    outcome: BarrierOutcome
    person: str
    worker: str
    again_on: date | None = None


def settle_barrier(actor: Actor, new: SettledBarrier) -> None:
    """Keeps the outcome; the barrier ends, its open steps with it, unless the work on it goes on.

    Raises NotFound, Conflict when it ended before, Invalid when what is gone would go on or its day is past.
    """
    must(actor, "guidance.settle_barrier")
    if new.again_on is not None and new.outcome in {BarrierOutcome.GONE, BarrierOutcome.NOT_OURS}:
        raise Invalid(message("What is gone, or not ours, is not looked at again. Leave the day empty."))
    if new.again_on is not None and new.again_on < clock.today():
        raise Invalid(message("The day to look again is still to come."))
    trajectory = take_open_trajectory(new.trajectory_id)
    row, barrier = take_open(actor, trajectory, new.barrier_id, Barrier, new.entry_id)
    end = BarrierEnd(barrier.what, new.outcome, new.person, new.worker, new.again_on)
    if not add_entry(actor, trajectory, NewEntry(new.entry_id, end, about_id=row.id)):
        return
    if new.again_on is None:
        mark_entry(row, ActionState.DONE)
        drop_steps(trajectory, row.id)
    else:
        move_due_day(row, new.again_on)
    settle_due_day(trajectory)
    log.record("guidance.settle_barrier", dossier=trajectory.dossier_id)
