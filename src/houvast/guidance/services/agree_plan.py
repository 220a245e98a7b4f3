"""Agreeing on the plan: what stands in it today is kept as it is, with what the person says of it."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.selectors.show_plan import PlanPage, show_plan
from houvast.guidance.services._writing import (
    NewEntry,
    begin_thread,
    is_written,
    take_entry_of,
    take_open_trajectory,
)
from houvast.guidance.values.folding import StepNow
from houvast.guidance.values.plan import AgreedPlan, Agreeing, PlanPart, PlanStep
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewPlan:
    """What the person says of the plan, and who got it too; the number of the entry comes with the form."""

    entry_id: UUID
    trajectory_id: UUID
    held_on: date
    agreeing: Agreeing
    person: str
    shared_with: str


def agree_plan(actor: Actor, new: NewPlan) -> None:
    """Keeps the plan as it stands: open goals with their steps, open barriers with who holds them.

    Raises NotFound, Conflict when closed, Invalid for a day to come, for an empty plan, or for a disagreement
    without the person's words.
    """
    must(actor, "guidance.agree_plan")
    if new.held_on > clock.today():
        raise Invalid(message("This day is yet to come."))
    if new.agreeing is not Agreeing.AGREES and not new.person.strip():
        raise Invalid(message("Write what the person does not agree with, in their words."))
    trajectory = take_open_trajectory(new.trajectory_id)
    if is_written(new.entry_id):
        _, kept = take_entry_of(actor, trajectory, new.entry_id, AgreedPlan)
        goals, barriers = kept.goals, kept.barriers
    else:
        goals, barriers = _snapshot(show_plan(actor, new.trajectory_id))
    if not goals and not barriers:
        raise Invalid(
            message("There is no goal and no barrier to agree on yet. Begin with what the person wants.")
        )
    plan = AgreedPlan(new.held_on, goals, barriers, new.agreeing, new.person, new.shared_with)
    if begin_thread(actor, trajectory, NewEntry(new.entry_id, plan)):
        log.record("guidance.agree_plan", dossier=trajectory.dossier_id)


def _snapshot(page: PlanPage) -> tuple[tuple[PlanPart, ...], tuple[PlanPart, ...]]:
    goals = (
        PlanPart(goal.own_words, goal.domain, goal.named, None, None, _steps(goal.steps))
        for goal in page.open_goals
    )
    barriers = (
        PlanPart(now.barrier.what, now.domain, now.named, now.owner, now.due_on, _steps(now.steps))
        for now in page.open_barriers
    )
    return tuple(goals), tuple(barriers)


def _steps(steps: tuple[StepNow, ...]) -> tuple[PlanStep, ...]:
    return tuple(PlanStep(now.step.what, now.step.owner, now.due_on) for now in steps if now.is_open)
