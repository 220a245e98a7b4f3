"""Adding a note: it needs only its text."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._writing import NewEntry, add_entry, take_trajectory
from houvast.guidance.values.entries import Note
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewNote:
    """A note to keep; its number comes with the form."""

    note_id: UUID
    trajectory_id: UUID
    note: Note


def add_note(actor: Actor, new: NewNote) -> None:
    """Keeps a note, also after closing (aftercare). Raises NotFound, Invalid without text."""
    must(actor, "guidance.add_note")
    if not new.note.text.strip():
        raise Invalid(message("Write the note first."))
    trajectory = take_trajectory(new.trajectory_id)
    if add_entry(actor, trajectory, NewEntry(new.note_id, new.note)):
        log.record("guidance.add_note", dossier=trajectory.dossier_id)
