"""What a step belongs to, as the pages that take and tick one show it."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.guidance.selectors._one_thread import one_thread, thread_of_step
from houvast.guidance.selectors._plan_lines import barriers_in, goals_in
from houvast.guidance.selectors._threads import ThreadLines
from houvast.guidance.values.folding import BarrierNow, GoalNow, StepNow
from houvast.guidance.values.lists import EntryKind
from houvast.kernel import clock


@dataclass(frozen=True)
class StepPlace:
    """The barrier or the goal of a step, and the step itself when there is one."""

    barrier: BarrierNow | None
    goal: GoalNow | None
    step: StepNow | None = None

    @property
    def text(self) -> str:
        """What the step is about, in the words it was written down in."""
        if self.barrier is not None:
            return self.barrier.barrier.what
        return self.goal.own_words if self.goal is not None else ""


def show_step(actor: Actor, trajectory_id: UUID, step_id: UUID) -> StepPlace:
    """Returns a step with what it is about. Raises NotFound."""
    must(actor, "guidance.show_plan")
    place = _place(thread_of_step(actor, trajectory_id, step_id))
    now = place.barrier or place.goal
    steps = now.steps if now else ()
    return StepPlace(place.barrier, place.goal, next(step for step in steps if step.id == step_id))


def show_thread(actor: Actor, trajectory_id: UUID, thread_id: UUID) -> StepPlace:
    """Returns the barrier or goal a new step is for. Raises NotFound."""
    must(actor, "guidance.show_plan")
    return _place(one_thread(actor, trajectory_id, thread_id, EntryKind.BARRIER, EntryKind.GOAL))


def _place(thread: ThreadLines) -> StepPlace:
    barriers, goals = barriers_in([thread], clock.today()), goals_in([thread], clock.today())
    return StepPlace(barriers[0] if barriers else None, goals[0] if goals else None)
