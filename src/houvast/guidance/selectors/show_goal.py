"""One goal as it stands today, as the pages that follow, change and end it show it."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.selectors._one_thread import one_thread
from houvast.guidance.selectors._plan_lines import goals_in
from houvast.guidance.values.folding import GoalNow
from houvast.guidance.values.lists import EntryKind
from houvast.kernel import clock


def show_goal(actor: Actor, trajectory_id: UUID, goal_id: UUID) -> GoalNow:
    """Returns a goal of this trajectory. Raises NotFound."""
    must(actor, "guidance.show_plan")
    thread = one_thread(actor, trajectory_id, goal_id, EntryKind.GOAL)
    log.record_reading("guidance.show_plan", dossier=trajectory_id)
    return goals_in([thread], clock.today())[0]
