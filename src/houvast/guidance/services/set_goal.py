"""Setting a goal: the person's wording, five levels put into words beforehand, and the first steps."""

from dataclasses import astuple, dataclass, replace
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._domains import domain_of
from houvast.guidance.services._writing import (
    NewEntry,
    add_entry,
    begin_thread,
    settle_due_day,
    take_open_trajectory,
)
from houvast.guidance.values.goals import Goal
from houvast.guidance.values.lists import ActionState
from houvast.guidance.values.plan import Step, day_within
from houvast.kernel import clock, ids
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class FirstStep:
    """A step agreed together with its goal; without a day its deadline in words counts."""

    step: Step
    due_on: date | None = None


@dataclass(frozen=True)
class NewGoal:
    """A goal to keep with its first steps; its number comes with the form."""

    goal_id: UUID
    trajectory_id: UUID
    goal: Goal
    steps: tuple[FirstStep, ...] = ()


def set_goal(actor: Actor, new: NewGoal) -> None:
    """Keeps a goal and its first steps.

    Raises NotFound, Conflict when closed, Invalid without the person's words, a level or a step's deadline.
    """
    must(actor, "guidance.set_goal")
    if not new.goal.own_words.strip():
        raise Invalid(message("Write the goal in the person's words."))
    if not all(str(words).strip() for words in astuple(new.goal.ladder)):
        raise Invalid(
            message("Put all five levels into words, so that both of you know later what was meant.")
        )
    if any(first.step.within is None and first.due_on is None for first in new.steps):
        raise Invalid(message("Say by when: a day, or within how long."))
    trajectory = take_open_trajectory(new.trajectory_id)
    domain = domain_of(trajectory, new.goal.domain)
    goal = replace(new.goal, domain=domain.key, named=domain.named)
    if not begin_thread(actor, trajectory, NewEntry(new.goal_id, goal, state=ActionState.OPEN)):
        return
    for first in new.steps:
        add_entry(actor, trajectory, _entry(new.goal_id, first))
    settle_due_day(trajectory)
    log.record("guidance.set_goal", dossier=trajectory.dossier_id)


def _entry(goal_id: UUID, first: FirstStep) -> NewEntry:
    within = first.step.within
    due_on = first.due_on or (day_within(within, clock.today()) if within else None)
    return NewEntry(ids.new_id(), first.step, about_id=goal_id, state=ActionState.OPEN, due_on=due_on)
