"""What the page of an invitation starts from: the words that an organisation without an account will read."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.items import invitation_row
from houvast.cell.selectors._letters import Letter, letter_of


def start_page(actor: Actor, invitation_id: UUID) -> Letter:
    """Returns what the page of an invitation will say. Raises NotFound."""
    must(actor, "cell.offer_page")
    row = invitation_row(invitation_id)
    letter = letter_of(actor, row)
    log.record("cell.start_page", dossier=row.dossier_id)
    return letter
