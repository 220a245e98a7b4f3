"""The letters of a trajectory: what each says, where it stands, by when a reply is expected."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.selectors._entries import trajectory_row
from houvast.guidance.selectors._threads import ThreadLines, threads_of
from houvast.guidance.values.lists import EntryKind
from houvast.guidance.values.papers import Letter, LetterState, LetterStep
from houvast.kernel import clock


@dataclass(frozen=True)
class LetterLine:
    """A letter with its newest text, its steps oldest first, and its reply day."""

    id: UUID
    written_on: date
    writer: str
    letter: Letter
    state: LetterState
    reply_by: date | None
    is_late: bool
    steps: tuple[LetterStep, ...]


def show_papers(actor: Actor, trajectory_id: UUID) -> tuple[LetterLine, ...]:
    """Returns all letters, newest first; a constant number of queries. Raises NotFound."""
    must(actor, "guidance.show_papers")
    trajectory = trajectory_row(trajectory_id)
    log.record_reading("guidance.show_papers", dossier=trajectory.dossier_id)
    return tuple(reversed([_line(thread) for thread in threads_of(actor, trajectory, EntryKind.LETTER)]))


def _line(thread: ThreadLines) -> LetterLine:
    bodies = [entry.body for entry in (thread.first, *thread.later)]
    newest = [body for body in bodies if isinstance(body, Letter)][-1]
    first = thread.first
    return LetterLine(
        first.id,
        first.at.astimezone(clock.BELGIUM).date(),
        first.writer,
        newest,
        LetterState(first.state),
        first.due_on,
        first.due_on is not None and first.due_on < clock.today(),
        tuple(body for body in bodies if isinstance(body, LetterStep)),
    )
