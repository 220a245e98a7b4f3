"""Correcting a note: the new one stands beside it, and the old one stays readable as corrected."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._writing import (
    NewEntry,
    add_entry,
    is_written,
    mark_entry,
    take_entry_of,
    take_trajectory,
)
from houvast.guidance.values.entries import Note
from houvast.guidance.values.lists import EntryState
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class Correction:
    """A note that takes the place of another; its number comes with the form."""

    note_id: UUID
    trajectory_id: UUID
    corrected_id: UUID
    note: Note


def correct_note(actor: Actor, new: Correction) -> None:
    """Keeps a correction. Raises NotFound, Invalid without text, Conflict when it was corrected before."""
    must(actor, "guidance.correct_note")
    if not new.note.text.strip():
        raise Invalid(message("Write the note first."))
    trajectory = take_trajectory(new.trajectory_id)
    row, _ = take_entry_of(actor, trajectory, new.corrected_id, Note)
    if row.state != EntryState.STANDS and not is_written(new.note_id):
        raise Conflict(
            message("This note was corrected a moment ago. Your text is still here: keep it as a new note.")
        )
    if not add_entry(actor, trajectory, NewEntry(new.note_id, new.note, about_id=row.id)):
        return
    mark_entry(row, EntryState.CORRECTED)
    log.record("guidance.correct_note", dossier=trajectory.dossier_id)
