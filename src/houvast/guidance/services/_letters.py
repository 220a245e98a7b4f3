"""What the services of letters share: taking a letter, its newest text, and writing a step of it."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.finding import dossier_row
from houvast.access.sealing import unseal_content
from houvast.guidance.models.trajectory import Entry, Trajectory
from houvast.guidance.services._writing import (
    NewEntry,
    add_entry,
    is_written,
    mark_entry,
    move_due_day,
    settle_due_day,
    take_entry_of,
    take_trajectory,
)
from houvast.guidance.values.lists import TrajectoryState
from houvast.guidance.values.papers import Letter, LetterState, LetterStep, LetterStepKind
from houvast.guidance.values.timeline import EntryContent
from houvast.kernel import clock
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message


@dataclass(frozen=True)
class TakenLetter:
    """A letter that only this act changes: its trajectory, its first row, and its text as it stands now."""

    trajectory: Trajectory
    row: Entry
    letter: Letter


@dataclass(frozen=True)
class NewLetterStep:
    """A step of a letter; its number comes with the form. ``reply_by`` when an answer is expected."""

    step_id: UUID
    trajectory_id: UUID
    letter_id: UUID
    words: str = ""
    reply_by: date | None = None


def take_letter(actor: Actor, trajectory_id: UUID, letter_id: UUID) -> TakenLetter:
    """Returns a letter with its newest text. Raises NotFound."""
    trajectory = take_trajectory(trajectory_id)
    row, first = take_entry_of(actor, trajectory, letter_id, Letter)
    later = Entry.objects.filter(dossier_id=trajectory.dossier_id, about_id=row.id).order_by("-created_at")
    bodies = (unseal_content(actor, each, EntryContent).body for each in later)
    newest = next((body for body in bodies if isinstance(body, Letter)), first)
    return TakenLetter(trajectory, row, newest)


def write_step(
    actor: Actor, taken: TakenLetter, new: NewLetterStep, step: LetterStepKind, state: LetterState
) -> bool:
    """Writes one step and where the letter stands after it; returns whether this call did it."""
    body = LetterStep(step, taken.letter.subject, new.words, clock.today())
    if not add_entry(actor, taken.trajectory, NewEntry(new.step_id, body, about_id=taken.row.id)):
        return False
    mark_entry(taken.row, state)
    move_due_day(taken.row, new.reply_by if state is LetterState.OPEN else None)
    now = TrajectoryState(dossier_row(taken.trajectory.dossier_id).state)
    settle_due_day(taken.trajectory, now)
    return True


def must_stand(taken: TakenLetter, step_id: UUID, *states: LetterState) -> None:
    """Raises Conflict unless the letter stands in one of these states, or this very step was written."""
    if taken.row.state not in states and not is_written(step_id):
        raise Conflict(message("A colleague went on with this letter a moment ago. Open it again."))
