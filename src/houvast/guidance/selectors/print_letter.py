"""A letter to print; that it was made into a file stands in the log."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.selectors._letter_lines import LetterLine
from houvast.guidance.selectors.show_letter import show_letter


def print_letter(actor: Actor, trajectory_id: UUID, letter_id: UUID) -> LetterLine:
    """Returns one letter; raises NotFound."""
    must(actor, "guidance.print_letter")
    line = show_letter(actor, trajectory_id, letter_id)
    log.record("guidance.print_letter", dossier=trajectory_id)
    return line
