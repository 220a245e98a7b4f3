"""Taking an invitation back: what nobody answered is destroyed where it lies, and the list grows shorter."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import unseal_content
from houvast.access.writing import taken_for_change
from houvast.audit import log
from houvast.cell.finding.items import about_item
from houvast.cell.models.meetings import Invitation
from houvast.cell.services._invitations import refuse_begun, take_back
from houvast.cell.values.invitations import InvitationContent


def withdraw_invitation(actor: Actor, invitation_id: UUID) -> None:
    """Takes an invitation back while the meeting has not begun. Raises NotFound, Conflict once it has."""
    must(actor, "cell.withdraw_invitation")
    row = taken_for_change(Invitation, invitation_id)
    refuse_begun(about_item(actor, row.item_id))
    take_back(actor, row.id, unseal_content(actor, row, InvitationContent))
    row.delete()
    log.record("cell.withdraw_invitation", dossier=row.dossier_id)
