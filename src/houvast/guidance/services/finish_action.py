"""Finishing an action: it was done or let go, and what came of it."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._writing import (
    NewEntry,
    add_entry,
    is_written,
    mark_entry,
    settle_due_day,
    take_entry_of,
    take_open_trajectory,
)
from houvast.guidance.values.entries import Action, Outcome
from houvast.guidance.values.lists import ActionState
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message


@dataclass(frozen=True)
class ActionEnd:
    """What became of an action; the number of the new entry comes with the form."""

    outcome_id: UUID
    trajectory_id: UUID
    action_id: UUID
    was_done: bool
    words: str


def finish_action(actor: Actor, end: ActionEnd) -> None:
    """Ends an action. Raises NotFound, Conflict when it ended before or the trajectory is closed."""
    must(actor, "guidance.finish_action")
    trajectory = take_open_trajectory(end.trajectory_id)
    row, action = take_entry_of(actor, trajectory, end.action_id, Action)
    outcome = Outcome(action.what, end.was_done, end.words)
    if row.state != ActionState.OPEN and not is_written(end.outcome_id):
        raise Conflict(message("This action ended before. Your text is still here: keep it as a note."))
    if not add_entry(actor, trajectory, NewEntry(end.outcome_id, outcome, about_id=row.id)):
        return
    mark_entry(row, ActionState.DONE if end.was_done else ActionState.DROPPED)
    settle_due_day(trajectory)
    log.record("guidance.finish_action", dossier=trajectory.dossier_id)
