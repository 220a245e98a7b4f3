"""Reopening a trajectory: somebody comes back, and nobody starts over."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.finding import dossier_row
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._threads import take_up_again
from houvast.guidance.services._writing import (
    NewEntry,
    add_entry,
    is_written,
    settle_due_day,
    take_trajectory,
)
from houvast.guidance.values.entries import Reopening
from houvast.guidance.values.lists import TrajectoryState
from houvast.guidance.values.trajectory import evaluation_after
from houvast.kernel import clock
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message


@dataclass(frozen=True)
class Return:
    """A return after closing; its number comes with the form."""

    entry_id: UUID
    trajectory_id: UUID
    why: str


def reopen_trajectory(actor: Actor, new: Return) -> None:
    """Opens a closed trajectory again, with the goals and barriers that were open when it was closed.

    Raises NotFound, Conflict when it is open.
    """
    must(actor, "guidance.reopen_trajectory")
    trajectory = take_trajectory(new.trajectory_id)
    is_open = dossier_row(trajectory.dossier_id).state == TrajectoryState.OPEN
    if is_open and not is_written(new.entry_id):
        raise Conflict(message("This trajectory is open already."))
    if not add_entry(actor, trajectory, NewEntry(new.entry_id, Reopening(new.why))):
        return
    take_up_again(actor, trajectory)
    trajectory.due_on = evaluation_after(clock.today())
    trajectory.save(update_fields=["due_on"])
    settle_due_day(trajectory)
    log.record("guidance.reopen_trajectory", dossier=trajectory.dossier_id)
