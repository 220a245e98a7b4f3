"""One note, as the page that corrects it shows it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.guidance.selectors._entries import entry_line
from houvast.guidance.values.entries import Note
from houvast.guidance.values.lists import EntryKind, EntryState
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NotePage:
    """A note, who wrote it when, and whether it stands."""

    id: UUID
    at: datetime
    writer: str
    note: Note
    was_corrected: bool


def show_note(actor: Actor, trajectory_id: UUID, note_id: UUID) -> NotePage:
    """Returns a note of this trajectory. Raises NotFound."""
    must(actor, "guidance.show_trajectory")
    line = entry_line(actor, trajectory_id, note_id, EntryKind.NOTE)
    if not isinstance(line.body, Note):
        raise NotFound(message("This does not exist, or not for you."))
    return NotePage(line.id, line.at, line.writer, line.body, line.state == EntryState.CORRECTED)
