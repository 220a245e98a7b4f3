"""Changing who holds a barrier, with whom and by when; what stood there before stays readable."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._threads import take_open
from houvast.guidance.services._writing import (
    NewEntry,
    add_entry,
    move_due_day,
    settle_due_day,
    take_open_trajectory,
)
from houvast.guidance.values.plan import Barrier, BarrierChange
from houvast.guidance.values.trajectory import first_due


@dataclass(frozen=True)
class ChangedBarrier:
    """How a barrier stands from now on; the number of the new entry comes with the form."""

    entry_id: UUID
    trajectory_id: UUID
    barrier_id: UUID
    change: BarrierChange


def change_barrier(actor: Actor, new: ChangedBarrier) -> None:
    """Keeps the change and moves the day. Raises NotFound, Conflict when it ended or the trajectory did."""
    must(actor, "guidance.change_barrier")
    trajectory = take_open_trajectory(new.trajectory_id)
    row, _ = take_open(actor, trajectory, new.barrier_id, Barrier, new.entry_id)
    if not add_entry(actor, trajectory, NewEntry(new.entry_id, new.change, about_id=row.id)):
        return
    legal = new.change.legal
    move_due_day(row, first_due((new.change.due_on, legal.last_day if legal else None)))
    settle_due_day(trajectory)
    log.record("guidance.change_barrier", dossier=trajectory.dossier_id)
