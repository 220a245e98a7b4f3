"""Planning who is on duty in a week, and in the weeks after it alike."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.desk.finding import own_team
from houvast.desk.selectors._shifts import people_of
from houvast.desk.services._shifts import empty_shift, slot_now, write_shifts
from houvast.desk.values.duty import WEEK, WEEKS_AHEAD, ShiftContent, Slot, monday_of, week_slots
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class WeekPlan:
    """Who is on duty in each half day of a week, nobody where None; ``alike`` more weeks are the same."""

    monday: date
    workers: Mapping[Slot, UUID | None]
    alike: int = 0


def plan_week(actor: Actor, plan: WeekPlan) -> None:
    """Puts a plan in place of what stood in those weeks; half days gone by stay as they were.

    Raises Conflict without a team; Invalid for a week gone by or too far ahead, or for somebody elsewhere.
    """
    must(actor, "desk.plan_week")
    team = own_team(actor)
    this_week = monday_of(clock.today())
    last = plan.monday + WEEK * plan.alike
    if plan.monday < this_week or plan.alike < 0 or last >= this_week + WEEK * WEEKS_AHEAD:
        raise Invalid(message("Plan this week or one of the seven after it."))
    names = people_of(actor)
    if any(worker is not None and worker not in names for worker in plan.workers.values()):
        raise Invalid(message("Choose somebody of this desk."))
    shifts = []
    for ahead in range(plan.alike + 1):
        for slot, worker in _week(plan, ahead):
            if slot < slot_now():
                continue
            if worker is None:
                empty_shift(team.id, slot)
            else:
                shifts.append((slot, ShiftContent(worker, names[worker])))
    write_shifts(actor, team.id, shifts)
    log.record("desk.plan_week", subject=team.id)


def _week(plan: WeekPlan, ahead: int) -> list[tuple[Slot, UUID | None]]:
    there, here = week_slots(plan.monday + WEEK * ahead), week_slots(plan.monday)
    return [(slot, plan.workers.get(first)) for slot, first in zip(there, here, strict=True)]
