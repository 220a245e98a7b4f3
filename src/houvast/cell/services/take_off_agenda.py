"""Taking a case off an agenda: the item goes with its invitations; the case stays on the mayor's list."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.writing import taken_for_change
from houvast.audit import log
from houvast.cell.finding.items import about_item, invitations_of
from houvast.cell.models.meetings import Invitation, Item
from houvast.cell.services._invitations import refuse_begun, take_back


def take_off_agenda(actor: Actor, item_id: UUID) -> None:
    """Removes an item that has not begun, and takes its invitations back. Raises NotFound, Conflict."""
    must(actor, "cell.take_off_agenda")
    item = taken_for_change(Item, item_id)
    refuse_begun(about_item(actor, item.id))
    for one in invitations_of(actor, [item.id]).get(item.id, ()):
        take_back(actor, one.id, one.content)
    Invitation.objects.filter(item_id=item.id).delete()
    item.delete()
    log.record("cell.take_off_agenda", dossier=item.dossier_id)
