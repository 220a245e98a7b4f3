"""Closing a meeting: every room goes with all it showed and its keys; what may be kept stays (art. 4 §3)."""

from collections.abc import Collection
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.rules import must
from houvast.access.services.close_compartment import close_compartment
from houvast.audit import log
from houvast.cell.figures import count_case
from houvast.cell.finding.items import invitations_of
from houvast.cell.finding.rooms import has_room, room_of
from houvast.cell.models.meetings import Item, Meeting
from houvast.cell.models.room import Point, Shown
from houvast.cell.services._running import take_meeting
from houvast.cell.values.figures import Happened
from houvast.cell.values.meetings import ItemState, MeetingState
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message

OVER = (ItemState.DONE, ItemState.PUT_OFF)


def close_meeting(actor: Actor, meeting_id: UUID) -> None:
    """Closes it once. Raises NotFound, Conflict while a case is neither discussed nor put off."""
    must(actor, "cell.close_meeting")
    meeting = take_meeting(meeting_id, MeetingState.RUNNING, MeetingState.CLOSED)
    if meeting.state == MeetingState.CLOSED:
        return
    items = Item.objects.filter(meeting_id=meeting.id)
    if items.exclude(state__in=OVER).exists():
        raise Conflict(message("A case is neither discussed nor put off. End it or put it off first."))
    _count(actor, meeting, list(items))
    for item_id in items.values_list("id", flat=True):
        _empty_room(actor, item_id)
    meeting.state = MeetingState.CLOSED
    meeting.save(update_fields=["state"])
    log.record("cell.close_meeting", dossier=meeting.dossier_id)


def _count(actor: Actor, meeting: Meeting, items: Collection[Item]) -> None:
    """Counts what took place; of invitations how many were answered, and never who, or with what."""
    controller = dossier(meeting.dossier_id).controller_id
    done = [item for item in items if item.state == ItemState.DONE]
    sent = [one for each in invitations_of(actor, [item.id for item in done]).values() for one in each]
    count_case(controller, Happened.MET)
    count_case(controller, Happened.DISCUSSED, len(done))
    count_case(controller, Happened.INVITED, len(sent))
    answered = [one for one in sent if one.standing.comes is not None]
    count_case(controller, Happened.ANSWERED, len(answered))


def _empty_room(actor: Actor, item_id: UUID) -> None:
    if not has_room(item_id):
        return
    room = room_of(item_id)
    Shown.objects.filter(compartment_id=room).delete()
    Point.objects.filter(compartment_id=room).delete()
    close_compartment(actor, room)
