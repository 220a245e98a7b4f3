"""Planning a meeting of the case consultation: when, where, until when."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.writing import write_once
from houvast.audit import log
from houvast.cell.finding.cells import own_cell
from houvast.cell.models.meetings import Meeting
from houvast.cell.services._meetings import refuse_moment
from houvast.cell.values.meetings import MeetingContent, MeetingState


@dataclass(frozen=True)
class NewMeeting:
    """A meeting to plan; its number comes with the form."""

    meeting_id: UUID
    cell_id: UUID
    held_at: datetime
    content: MeetingContent


def plan_meeting(actor: Actor, new: NewMeeting) -> UUID:
    """Plans a meeting once; returns its number. Raises Invalid for a moment that is over, NotFound."""
    must(actor, "cell.plan_meeting")
    refuse_moment(new.held_at, new.content)
    cell = own_cell(actor, new.cell_id)
    row = Meeting(
        id=new.meeting_id,
        dossier_id=cell.id,
        compartment_id=cell.compartment_id,
        held_at=new.held_at,
        state=MeetingState.PLANNED,
    )
    seal_content(actor, row, new.content)
    if write_once(actor, row, MeetingContent, new.content):
        log.record("cell.plan_meeting", dossier=cell.id)
    return new.meeting_id
