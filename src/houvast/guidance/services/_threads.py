"""What acts on barriers, goals and their steps share: taking one that is open, and letting its steps go."""

from typing import TypeVar
from uuid import UUID

from houvast.access.actor import Actor
from houvast.guidance.models.trajectory import Entry, Trajectory
from houvast.guidance.selectors._threads import threads_of
from houvast.guidance.services._writing import is_written, take_entry_of
from houvast.guidance.values.goals import Goal, GoalEnd
from houvast.guidance.values.lists import ActionState, EntryKind
from houvast.guidance.values.plan import Barrier, BarrierEnd, Step
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message

Open = TypeVar("Open", Barrier, Goal, Step)


def take_open(
    actor: Actor, trajectory: Trajectory, entry_id: UUID, body_class: type[Open], written: UUID
) -> tuple[Entry, Open]:
    """Returns an open entry of this kind that only this act changes, and what it holds.

    ``written`` is the number of the entry to add: when it stands there, the page was sent before, and an end
    is no obstacle. Raises NotFound, Conflict when it ended before.
    """
    row, body = take_entry_of(actor, trajectory, entry_id, body_class)
    if row.state != ActionState.OPEN and not is_written(written):
        raise Conflict(message("This ended before. Your text is still here: keep it as a note."))
    return row, body


def drop_steps(trajectory: Trajectory, thread_id: UUID) -> None:
    """Lets the open steps of a barrier or goal go."""
    steps = Entry.objects.filter(dossier_id=trajectory.dossier_id, about_id=thread_id, state=ActionState.OPEN)
    steps.update(state=ActionState.DROPPED)


def take_up_again(actor: Actor, trajectory: Trajectory) -> None:
    """Opens the barriers and goals again that a closing let go, with their steps; what ended stays ended."""
    again: list[UUID] = []
    for thread in threads_of(actor, trajectory, EntryKind.BARRIER, EntryKind.GOAL):
        ended = any(
            isinstance(line.body, GoalEnd)
            or (isinstance(line.body, BarrierEnd) and line.body.again_on is None)
            for line in thread.later
        )
        if not ended:
            lines = (thread.first, *(line for line in thread.later if isinstance(line.body, Step)))
            again += [line.id for line in lines if line.state == ActionState.DROPPED]
    Entry.objects.filter(id__in=again).update(state=ActionState.OPEN)
