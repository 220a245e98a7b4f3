"""Ending a goal: reached as far as it went, or let go."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._threads import drop_steps, take_open
from houvast.guidance.services._writing import (
    NewEntry,
    add_entry,
    mark_entry,
    settle_due_day,
    take_open_trajectory,
)
from houvast.guidance.values.goals import Goal, GoalEnd, GoalLevel
from houvast.guidance.values.lists import ActionState


@dataclass(frozen=True)
class EndedGoal:
    """How a goal ends; ``level`` is None when it was let go."""

    entry_id: UUID
    trajectory_id: UUID
    goal_id: UUID
    level: GoalLevel | None
    person: str
    worker: str


def end_goal(actor: Actor, new: EndedGoal) -> None:
    """Ends a goal and its open steps. Raises NotFound, Conflict when it ended before."""
    must(actor, "guidance.end_goal")
    trajectory = take_open_trajectory(new.trajectory_id)
    row, goal = take_open(actor, trajectory, new.goal_id, Goal, new.entry_id)
    end = GoalEnd(goal.own_words, new.level, new.person, new.worker)
    if not add_entry(actor, trajectory, NewEntry(new.entry_id, end, about_id=row.id)):
        return
    mark_entry(row, ActionState.DROPPED if new.level is None else ActionState.DONE)
    drop_steps(trajectory, row.id)
    settle_due_day(trajectory)
    log.record("guidance.end_goal", dossier=trajectory.dossier_id)
