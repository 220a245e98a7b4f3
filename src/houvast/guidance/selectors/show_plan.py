"""Goals and plan: what is hoped for, what stands in the way, who does what, and what was agreed on it."""

from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.selectors._entries import EntryLine, trajectory_row
from houvast.guidance.selectors._plan_lines import barriers_in, day_of, goals_in, urgency
from houvast.guidance.selectors._threads import ThreadLines, threads_of
from houvast.guidance.values.folding import BarrierNow, GoalNow
from houvast.guidance.values.lists import EntryKind
from houvast.guidance.values.plan import AgreedPlan
from houvast.guidance.values.trajectory import evaluation_after
from houvast.kernel import clock

LEAVING_THE_PLAN: Final = frozenset({EntryKind.PLAN, EntryKind.GOAL_MOMENT, EntryKind.STEP_DONE})


@dataclass(frozen=True)
class Agreed:
    """A plan that was talked through; stale when it is older than three months."""

    plan: AgreedPlan
    written_on: date
    is_stale: bool


@dataclass(frozen=True)
class PlanPage:
    """The goals and barriers of a trajectory, open ones first, and the plans that were agreed, newest first.

    ``is_changed`` says that something was added or moved since the newest agreement.
    """

    goals: tuple[GoalNow, ...]
    barriers: tuple[BarrierNow, ...]
    agreed: tuple[Agreed, ...]
    is_changed: bool

    @property
    def open_goals(self) -> tuple[GoalNow, ...]:
        """The goals that are worked on."""
        return tuple(goal for goal in self.goals if goal.is_open)

    @property
    def open_barriers(self) -> tuple[BarrierNow, ...]:
        """The barriers that stand."""
        return tuple(barrier for barrier in self.barriers if barrier.is_open)


def show_plan(actor: Actor, trajectory_id: UUID) -> PlanPage:
    """Returns the plan of a trajectory; a constant number of queries. Raises NotFound."""
    must(actor, "guidance.show_plan")
    trajectory = trajectory_row(trajectory_id)
    log.record_reading("guidance.show_plan", dossier=trajectory.dossier_id)
    kinds = (EntryKind.GOAL, EntryKind.BARRIER, EntryKind.PLAN)
    threads, today = threads_of(actor, trajectory, *kinds), clock.today()
    goals, barriers = goals_in(threads, today), barriers_in(threads, today)
    plans = [thread.first for thread in threads if thread.first.kind is EntryKind.PLAN]
    return PlanPage(
        tuple(sorted(goals, key=lambda goal: not goal.is_open)),
        tuple(sorted(barriers, key=urgency)),
        tuple(
            _agreed(line, line.body, today) for line in reversed(plans) if isinstance(line.body, AgreedPlan)
        ),
        _is_changed(plans, threads),
    )


def _agreed(line: EntryLine, plan: AgreedPlan, today: date) -> Agreed:
    return Agreed(plan, day_of(line), evaluation_after(plan.held_on) < today)


def _is_changed(plans: list[EntryLine], threads: tuple[ThreadLines, ...]) -> bool:
    """Whether a goal, a barrier or a step came, moved or ended since; looking and ticking change no plan."""
    lines = (line for thread in threads for line in (thread.first, *thread.later))
    moved = [line.at for line in lines if line.kind not in LEAVING_THE_PLAN]
    return bool(plans and moved) and max(moved) > plans[-1].at
