"""What the plan of a trajectory holds, as one list: for a page elsewhere that answers something with it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.models.trajectory import Entry
from houvast.guidance.selectors._entries import opened, trajectory_row
from houvast.guidance.selectors._plan_lines import barriers_in, goals_in
from houvast.guidance.selectors._threads import threads_of
from houvast.guidance.values.entries import Action
from houvast.guidance.values.folding import StepNow
from houvast.guidance.values.lists import ActionState, EntryKind, Owner
from houvast.kernel import clock


class PlanKind(StrEnum):
    """What something in a plan is."""

    GOAL = "goal"
    BARRIER = "barrier"
    STEP = "step"
    ACTION = "action"


class PlanState(StrEnum):
    """How something in a plan stands today."""

    OPEN = "open"
    LATE = "late"
    DONE = "done"
    ENDED = "ended"


STANDING: Final = frozenset({PlanState.OPEN, PlanState.LATE})


@dataclass(frozen=True)
class PlanAction:
    """Something in a plan: in words, who does it (a goal is nobody's), by when, how it stands."""

    id: UUID
    kind: PlanKind
    what: str
    owner: Owner | None
    due_on: date | None
    state: PlanState

    @property
    def is_open(self) -> bool:
        """Whether somebody still works on it."""
        return self.state in STANDING


def list_plan_actions(actor: Actor, trajectory_id: UUID) -> tuple[PlanAction, ...]:
    """Returns goals, barriers, their steps, and what was agreed apart; constant queries. Raises NotFound."""
    must(actor, "guidance.show_plan")
    trajectory, today = trajectory_row(trajectory_id), clock.today()
    log.record_reading("guidance.show_plan", dossier=trajectory.dossier_id)
    threads = threads_of(actor, trajectory, EntryKind.GOAL, EntryKind.BARRIER)
    found: list[PlanAction] = []
    for goal in goals_in(threads, today):
        state = _state(is_open=goal.is_open, is_late=False, is_done=bool(goal.end and goal.end.level))
        found.append(PlanAction(goal.id, PlanKind.GOAL, goal.own_words, None, None, state))
        found.extend(_steps(goal.steps))
    for now in barriers_in(threads, today):
        state = _state(is_open=now.is_open, is_late=now.is_late, is_done=now.end is not None)
        found.append(PlanAction(now.id, PlanKind.BARRIER, now.barrier.what, now.owner, now.due_on, state))
        found.extend(_steps(now.steps))
    return (*found, *_agreed_apart(actor, trajectory.dossier_id, today))


def _steps(steps: Iterable[StepNow]) -> Iterator[PlanAction]:
    for each in steps:
        state = _state(is_open=each.is_open, is_late=each.is_late, is_done=each.done is not None)
        yield PlanAction(each.id, PlanKind.STEP, each.step.what, each.step.owner, each.due_on, state)


def _agreed_apart(actor: Actor, dossier_id: UUID, today: date) -> Iterator[PlanAction]:
    rows = Entry.objects.filter(dossier_id=dossier_id, about_id=None, state__in=list(ActionState))
    for line in opened(actor, rows.order_by("created_at", "id")):
        if isinstance(line.body, Action):
            is_open = line.state == ActionState.OPEN
            is_late = is_open and line.due_on is not None and line.due_on < today
            state = _state(is_open=is_open, is_late=is_late, is_done=line.state == ActionState.DONE)
            yield PlanAction(line.id, PlanKind.ACTION, line.body.what, line.body.owner, line.due_on, state)


def _state(*, is_open: bool, is_late: bool, is_done: bool) -> PlanState:
    if is_late:
        return PlanState.LATE
    if is_open:
        return PlanState.OPEN
    return PlanState.DONE if is_done else PlanState.ENDED
