"""Changing a letter that was not sent: the earlier text stays, and the person reads the new one again."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._letters import must_stand, take_letter
from houvast.guidance.services._writing import NewEntry, add_entry, mark_entry
from houvast.guidance.values.papers import Letter, LetterState
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class LetterChange:
    """A letter's new text; the number of the entry comes with the form."""

    entry_id: UUID
    trajectory_id: UUID
    letter_id: UUID
    letter: Letter


def change_letter(actor: Actor, change: LetterChange) -> None:
    """Keeps the new text. Raises NotFound, Invalid without address or text, Conflict once it was sent."""
    must(actor, "guidance.change_letter")
    if not (change.letter.to.strip() and change.letter.text.strip()):
        raise Invalid(message("A letter needs an address and a text."))
    taken = take_letter(actor, change.trajectory_id, change.letter_id)
    must_stand(taken, change.entry_id, LetterState.DRAFT, LetterState.READ)
    entry = NewEntry(change.entry_id, change.letter, about_id=taken.row.id)
    if add_entry(actor, taken.trajectory, entry):
        mark_entry(taken.row, LetterState.DRAFT)
        log.record("guidance.change_letter", dossier=taken.trajectory.dossier_id)
