"""Closing a trajectory: a reason, the person's word on it, and a day to ask how things are."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.finding import dossier_row
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.models.trajectory import Entry
from houvast.guidance.services._results import keep_result
from houvast.guidance.services._writing import (
    NewEntry,
    begin_thread,
    content_of,
    is_written,
    settle_due_day,
    take_trajectory,
)
from houvast.guidance.values.entries import Closing
from houvast.guidance.values.lists import ActionState, EntryKind, TrajectoryState
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewClosing:
    """A closing; its number comes with the form."""

    entry_id: UUID
    trajectory_id: UUID
    closing: Closing


def close_trajectory(actor: Actor, new: NewClosing) -> None:
    """Closes a trajectory; what was still to do is let go, and aftercare is the next day that counts.

    The first closing leaves the levels of its goals to the service's evaluation, nameless.

    Raises NotFound, Conflict when closed before, Invalid for an aftercare day gone by.
    """
    must(actor, "guidance.close_trajectory")
    aftercare = new.closing.aftercare_on
    if aftercare is not None and aftercare < clock.today():
        raise Invalid(message("The day of aftercare is still to come."))
    trajectory = take_trajectory(new.trajectory_id)
    is_open = dossier_row(trajectory.dossier_id).state == TrajectoryState.OPEN
    if not is_open and not is_written(new.entry_id):
        raise Conflict(message("This trajectory was closed a moment ago. Your text is still here."))
    was_closed = bool(content_of(actor, trajectory).begun(EntryKind.CLOSING))
    if not begin_thread(actor, trajectory, NewEntry(new.entry_id, new.closing)):
        return
    if not was_closed:
        keep_result(actor, trajectory)
    Entry.objects.filter(dossier_id=trajectory.dossier_id, state=ActionState.OPEN).update(
        state=ActionState.DROPPED
    )
    trajectory.due_on = aftercare
    trajectory.save(update_fields=["due_on"])
    settle_due_day(trajectory, TrajectoryState.CLOSED)
    log.record("guidance.close_trajectory", dossier=trajectory.dossier_id)
