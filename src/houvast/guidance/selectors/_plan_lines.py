"""Folds threads of the timeline into barriers and goals as they stand today."""

from collections.abc import Iterable
from datetime import date

from houvast.guidance.selectors._entries import EntryLine
from houvast.guidance.selectors._threads import ThreadLines
from houvast.guidance.values.folding import BarrierNow, GoalNow, StepNow
from houvast.guidance.values.goals import Goal, GoalChange, GoalEnd, GoalMoment
from houvast.guidance.values.lists import ActionState
from houvast.guidance.values.plan import Barrier, BarrierChange, BarrierEnd, Step, StepDone
from houvast.kernel import clock


def barriers_in(threads: Iterable[ThreadLines], today: date) -> tuple[BarrierNow, ...]:
    """Returns the barriers among these threads, oldest first."""
    return tuple(
        _barrier(thread, thread.first.body, today)
        for thread in threads
        if isinstance(thread.first.body, Barrier)
    )


def goals_in(threads: Iterable[ThreadLines], today: date) -> tuple[GoalNow, ...]:
    """Returns the goals among these threads, oldest first."""
    return tuple(
        _goal(thread, thread.first.body, today) for thread in threads if isinstance(thread.first.body, Goal)
    )


def urgency(barrier: BarrierNow) -> tuple[bool, bool, date]:
    """Returns what barriers are ordered by: open ones first, of those what one can appeal, then by day."""
    day = barrier.legal.last_day if barrier.legal else barrier.due_on
    return (not barrier.is_open, barrier.legal is None, day or date.max)


def day_of(line: EntryLine) -> date:
    """Returns the day an entry was written, in Belgium."""
    return clock.day_of(line.at)


def _barrier(thread: ThreadLines, barrier: Barrier, today: date) -> BarrierNow:
    bodies = [line.body for line in thread.later]
    change = next((body for body in reversed(bodies) if isinstance(body, BarrierChange)), None)
    end = next((body for body in reversed(bodies) if isinstance(body, BarrierEnd)), None)
    held, row = change or barrier, thread.first
    is_open = row.state == ActionState.OPEN
    return BarrierNow(
        row.id,
        barrier,
        held.owner,
        held.owner_words,
        held.partner,
        row.due_on,
        held.legal,
        _steps(thread, today),
        end,
        day_of(row),
        is_open,
        is_open and row.due_on is not None and row.due_on < today,
    )


def _goal(thread: ThreadLines, goal: Goal, today: date) -> GoalNow:
    row = thread.first
    held = [line.body for line in thread.later if isinstance(line.body, GoalMoment)]
    held.sort(key=lambda moment: moment.held_on)
    changes = [(day_of(line), line.body) for line in thread.later if isinstance(line.body, GoalChange)]
    ends = [(day_of(line), line.body) for line in thread.later if isinstance(line.body, GoalEnd)]
    moments = [(moment.held_on, moment.level) for moment in held]
    if goal.start is not None:
        moments.insert(0, (day_of(row), goal.start))
    moments += [(day, end.level) for day, end in ends if end.level is not None]
    newest = changes[-1][1] if changes else goal
    return GoalNow(
        row.id,
        goal,
        newest.own_words,
        newest.ladder,
        newest.weight,
        day_of(row),
        tuple(moments),
        held[-1] if held else None,
        tuple(changes),
        _steps(thread, today),
        ends[-1][1] if ends else None,
        row.state == ActionState.OPEN,
    )


def _steps(thread: ThreadLines, today: date) -> tuple[StepNow, ...]:
    done = {line.body.step: line.body for line in thread.later if isinstance(line.body, StepDone)}
    return tuple(
        _step(line, line.body, done.get(line.id), today)
        for line in thread.later
        if isinstance(line.body, Step)
    )


def _step(line: EntryLine, step: Step, done: StepDone | None, today: date) -> StepNow:
    is_open = line.state == ActionState.OPEN
    is_late = is_open and line.due_on is not None and line.due_on < today
    return StepNow(line.id, step, line.due_on, is_open, is_late, done)
