"""Following a goal: where it stands on a day, in a level that was agreed beforehand."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._threads import take_open
from houvast.guidance.services._writing import NewEntry, add_entry, take_open_trajectory
from houvast.guidance.values.goals import Goal, GoalLevel, GoalMoment
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class FollowedGoal:
    """Where a goal stood; the number of the new entry comes with the form."""

    entry_id: UUID
    trajectory_id: UUID
    goal_id: UUID
    held_on: date
    level: GoalLevel
    person: str
    worker: str


def follow_goal(actor: Actor, new: FollowedGoal) -> None:
    """Keeps where a goal stands, beside the earlier moments.

    Raises NotFound, Conflict when it ended, Invalid for a day to come.
    """
    must(actor, "guidance.follow_goal")
    if new.held_on > clock.today():
        raise Invalid(message("This day is yet to come."))
    trajectory = take_open_trajectory(new.trajectory_id)
    row, goal = take_open(actor, trajectory, new.goal_id, Goal, new.entry_id)
    moment = GoalMoment(new.held_on, goal.own_words, new.level, new.person, new.worker)
    if add_entry(actor, trajectory, NewEntry(new.entry_id, moment, about_id=row.id)):
        log.record("guidance.follow_goal", dossier=trajectory.dossier_id)
