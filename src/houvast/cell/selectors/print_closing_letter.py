"""The closing of a case as a letter, to an organisation that took part without an account."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.selectors._closing_letters import ClosingLetter, closing_letter_of


def print_closing_letter(actor: Actor, step_id: UUID) -> ClosingLetter:
    """Returns the letter, with a strip to send back. Raises NotFound."""
    must(actor, "cell.print_closing_letter")
    letter = closing_letter_of(actor, step_id)
    log.record("cell.print_closing_letter", dossier=letter.case_id)
    return letter
