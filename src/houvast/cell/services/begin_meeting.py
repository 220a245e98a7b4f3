"""Beginning a meeting, on its day: from now on its items are discussed one at a time."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.models.meetings import Item
from houvast.cell.services._running import take_meeting
from houvast.cell.values.meetings import MeetingState
from houvast.kernel import clock
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message


def begin_meeting(actor: Actor, meeting_id: UUID) -> None:
    """Begins a planned meeting once.

    Raises NotFound, Conflict before its day, with an empty agenda, or when it is over.
    """
    must(actor, "cell.begin_meeting")
    meeting = take_meeting(meeting_id, MeetingState.PLANNED, MeetingState.RUNNING)
    if meeting.state == MeetingState.RUNNING:
        return
    if clock.day_of(meeting.held_at) > clock.today():
        raise Conflict(
            message("This meeting is on another day. Move it first: whoever is invited must know.")
        )
    if not Item.objects.filter(meeting_id=meeting.id).exists():
        raise Conflict(message("The agenda is empty. Put a case on it first."))
    meeting.state = MeetingState.RUNNING
    meeting.save(update_fields=["state"])
    log.record("cell.begin_meeting", dossier=meeting.dossier_id)
