"""An invitation as a letter: all that is mandatory, to the superior or management, about one person (F5)."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.items import invitation_row
from houvast.cell.selectors._letters import Letter, letter_of


def print_invitation(actor: Actor, invitation_id: UUID) -> Letter:
    """Returns the letter of an invitation, whichever way it went. Raises NotFound."""
    must(actor, "cell.print_invitation")
    row = invitation_row(invitation_id)
    letter = letter_of(actor, row)
    log.record("cell.print_invitation", dossier=row.dossier_id)
    return letter
