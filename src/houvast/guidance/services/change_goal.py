"""Putting a goal into other words after the start; how it stood stays readable, and figures leave it out."""

from dataclasses import astuple, dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._threads import take_open
from houvast.guidance.services._writing import NewEntry, add_entry, take_open_trajectory
from houvast.guidance.values.goals import Goal, GoalChange
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class ChangedGoal:
    """A goal in other words; the number of the new entry comes with the form."""

    entry_id: UUID
    trajectory_id: UUID
    goal_id: UUID
    change: GoalChange


def change_goal(actor: Actor, new: ChangedGoal) -> None:
    """Keeps the new wording.

    Raises NotFound, Conflict when the goal ended, Invalid when words are missing.
    """
    must(actor, "guidance.change_goal")
    if not new.change.own_words.strip():
        raise Invalid(message("Write the goal in the person's words."))
    if not all(str(words).strip() for words in astuple(new.change.ladder)):
        raise Invalid(
            message("Put all five levels into words, so that both of you know later what was meant.")
        )
    trajectory = take_open_trajectory(new.trajectory_id)
    row, _ = take_open(actor, trajectory, new.goal_id, Goal, new.entry_id)
    if add_entry(actor, trajectory, NewEntry(new.entry_id, new.change, about_id=row.id)):
        log.record("guidance.change_goal", dossier=trajectory.dossier_id)
