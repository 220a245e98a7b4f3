"""One letter of a trajectory, to read, to change, or to print."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.selectors._letter_lines import LetterLine, letter_in
from houvast.guidance.selectors._one_thread import one_thread
from houvast.guidance.values.lists import EntryKind


def show_letter(actor: Actor, trajectory_id: UUID, letter_id: UUID) -> LetterLine:
    """Returns one letter; raises NotFound. It stands in the log as a look at the letters."""
    must(actor, "guidance.show_letter")
    thread = one_thread(actor, trajectory_id, letter_id, EntryKind.LETTER)
    log.record_reading("guidance.show_papers", dossier=trajectory_id)
    return letter_in(thread)
