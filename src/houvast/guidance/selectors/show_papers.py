"""The letters of a trajectory: what each says, where it stands, by when a reply is expected."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.selectors._entries import trajectory_row
from houvast.guidance.selectors._letter_lines import LetterLine, letter_in
from houvast.guidance.selectors._threads import threads_of
from houvast.guidance.values.lists import EntryKind


def show_papers(actor: Actor, trajectory_id: UUID) -> tuple[LetterLine, ...]:
    """Returns all letters, newest first; a constant number of queries. Raises NotFound."""
    must(actor, "guidance.show_papers")
    trajectory = trajectory_row(trajectory_id)
    log.record_reading("guidance.show_papers", dossier=trajectory.dossier_id)
    return tuple(reversed([letter_in(thread) for thread in threads_of(actor, trajectory, EntryKind.LETTER)]))
