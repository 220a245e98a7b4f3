"""Cancelling a meeting: its items are put off, and invitations that nobody answered are destroyed."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.items import invitations_of
from houvast.cell.models.meetings import Item
from houvast.cell.services._invitations import take_back
from houvast.cell.services._meetings import take_planned
from houvast.cell.values.meetings import ItemState, MeetingState


def cancel_meeting(actor: Actor, meeting_id: UUID) -> None:
    """Cancels a meeting that has not begun. Raises NotFound, Conflict once it has."""
    must(actor, "cell.cancel_meeting")
    meeting = take_planned(meeting_id)
    items = Item.objects.filter(meeting_id=meeting.id)
    numbers = list(items.values_list("id", flat=True))
    for sent in invitations_of(actor, numbers).values():
        for one in sent:
            take_back(actor, one.id, one.content)
    items.update(state=ItemState.PUT_OFF)
    meeting.state = MeetingState.CANCELLED
    meeting.save(update_fields=["state"])
    log.record("cell.cancel_meeting", dossier=meeting.dossier_id)
