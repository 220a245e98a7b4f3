"""What the page of a closing starts from: the words an organisation without an account will read."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.selectors._closing_letters import ClosingLetter, closing_letter_of


def start_closing_page(actor: Actor, step_id: UUID) -> ClosingLetter:
    """Returns what the page will say. Raises NotFound."""
    must(actor, "cell.offer_closing_page")
    letter = closing_letter_of(actor, step_id)
    log.record("cell.start_closing_page", dossier=letter.case_id)
    return letter
