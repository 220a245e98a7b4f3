"""What the acts on a meeting share: its moment, and taking one that has not begun."""

from datetime import datetime
from uuid import UUID

from houvast.access.writing import taken_for_change
from houvast.cell.models.meetings import Meeting
from houvast.cell.values.meetings import MeetingContent, MeetingState
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message

BEGUN = message("This meeting has begun or is over.")


def refuse_moment(held_at: datetime, content: MeetingContent) -> None:
    """Raises Invalid for a meeting without a place, that ends before it begins, or that is over."""
    if not content.place.strip():
        raise Invalid(message("Write where the meeting is."))
    if content.ends_at <= held_at:
        raise Invalid(message("A meeting ends after it began."))
    if held_at < clock.now():
        raise Invalid(message("This moment is over."))


def take_planned(meeting_id: UUID) -> Meeting:
    """Returns a meeting to come that only this act changes. Raises NotFound, Conflict once it has begun."""
    meeting = taken_for_change(Meeting, meeting_id)
    if meeting.state != MeetingState.PLANNED:
        raise Conflict(BEGUN)
    return meeting
