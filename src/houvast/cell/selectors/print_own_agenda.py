"""The agenda on paper for one of those invited: its own items, and not who else comes (F27)."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import unseal_content
from houvast.audit import log
from houvast.cell.finding.agendas import agenda_of, of_organisation
from houvast.cell.finding.cells import item_row, meeting_row
from houvast.cell.finding.items import invitation_row
from houvast.cell.finding.sitting import own_organisation
from houvast.cell.selectors._agenda_papers import AgendaPaper, paper_of
from houvast.cell.values.invitations import InvitationContent


def print_own_agenda(actor: Actor, invitation_id: UUID) -> AgendaPaper:
    """Returns the paper of one of those invited: the items it is invited for, and not who else comes.

    Raises NotFound.
    """
    must(actor, "cell.print_own_agenda")
    invitation = invitation_row(invitation_id)
    to = unseal_content(actor, invitation, InvitationContent).organisation_id
    row = meeting_row(item_row(invitation.item_id).meeting_id)
    log.record("cell.print_own_agenda", dossier=row.dossier_id)
    return paper_of(actor, row, of_organisation(agenda_of(actor, row.id), to), own_organisation(actor, to))
