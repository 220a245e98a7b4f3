"""Keeps what a service may learn from a closing, nameless, in the same transaction."""

from houvast.access.actor import Actor
from houvast.access.finding import dossier_row
from houvast.guidance.models.plan import GoalResult
from houvast.guidance.models.trajectory import Trajectory
from houvast.guidance.selectors._plan_lines import goals_in
from houvast.guidance.selectors._threads import threads_of
from houvast.guidance.values.evaluation import reached
from houvast.guidance.values.lists import EntryKind
from houvast.kernel import clock
from houvast.kernel.quarters import beginning_of_quarter, quarter_of


def keep_result(actor: Actor, trajectory: Trajectory) -> None:
    """Keeps levels and weights of the goals that were followed; nothing when there is none.

    The row has a number of its own, its quarter, and no dossier: what it came from cannot be found again.
    """
    today = clock.today()
    goals = reached(goals_in(threads_of(actor, trajectory, EntryKind.GOAL), today))
    if not goals:
        return
    GoalResult.objects.create(
        created_at=beginning_of_quarter(today),
        controller_id=dossier_row(trajectory.dossier_id).controller_id,
        quarter=quarter_of(today),
        levels=[int(goal.level) for goal in goals],
        weights=[int(goal.weight) for goal in goals],
        changed=[goal.edited for goal in goals],
    )
