"""A letter as pages show it: its newest text, where it stands, and what happened to it."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.guidance.selectors._threads import ThreadLines
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


def letter_in(thread: ThreadLines) -> LetterLine:
    """Returns the letter of a thread that begins with one."""
    bodies = [entry.body for entry in (thread.first, *thread.later)]
    newest = [body for body in bodies if isinstance(body, Letter)][-1]
    first = thread.first
    return LetterLine(
        first.id,
        clock.day_of(first.at),
        first.writer,
        newest,
        LetterState(first.state),
        first.due_on,
        first.due_on is not None and first.due_on < clock.today(),
        tuple(body for body in bodies if isinstance(body, LetterStep)),
    )
