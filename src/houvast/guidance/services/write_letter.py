"""Writing a letter under the service's neutral sender; nothing is sent from here."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._writing import NewEntry, begin_thread, take_trajectory
from houvast.guidance.values.papers import Letter, LetterState
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewLetter:
    """A letter to keep; its number comes with the form."""

    letter_id: UUID
    trajectory_id: UUID
    letter: Letter


def write_letter(actor: Actor, new: NewLetter) -> None:
    """Keeps a letter as a draft, also after closing. Raises NotFound, Invalid without address or text."""
    must(actor, "guidance.write_letter")
    if not (new.letter.to.strip() and new.letter.text.strip()):
        raise Invalid(message("A letter needs an address and a text."))
    trajectory = take_trajectory(new.trajectory_id)
    if begin_thread(actor, trajectory, NewEntry(new.letter_id, new.letter, state=LetterState.DRAFT)):
        log.record("guidance.write_letter", dossier=trajectory.dossier_id)
