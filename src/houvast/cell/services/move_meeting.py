"""Moving a meeting: whoever is invited for one of its items is invited anew, and answers anew (F5)."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content, unseal_content
from houvast.audit import log
from houvast.cell.finding.items import about_item, invitations_of
from houvast.cell.models.meetings import Item
from houvast.cell.services._invitations import Reasons, asked_reasons, send_all_again
from houvast.cell.services._meetings import refuse_moment, take_planned
from houvast.cell.values.meetings import MeetingContent


@dataclass(frozen=True)
class Move:
    """When and where a meeting is from now on; why so soon, where an invitation of today asks it."""

    meeting_id: UUID
    held_at: datetime
    content: MeetingContent
    urgency: str = ""


def move_meeting(actor: Actor, move: Move) -> None:
    """Moves a meeting and sends its invitations anew; only a new moment asks for a new answer.

    Raises Invalid for a moment that is over or too soon without reasons, Conflict once it began, NotFound.
    """
    must(actor, "cell.move_meeting")
    meeting = take_planned(move.meeting_id)
    refuse_moment(move.held_at, move.content)
    is_moved = meeting.held_at != move.held_at
    if not is_moved and unseal_content(actor, meeting, MeetingContent) == move.content:
        return
    meeting.held_at = move.held_at
    seal_content(actor, meeting, move.content)
    meeting.save(update_fields=["held_at", "content"])
    items = list(Item.objects.filter(meeting_id=meeting.id))
    invited = invitations_of(actor, [item.id for item in items])
    for item in items:
        if item.id in invited:
            about = about_item(actor, item.id)
            known = invited[item.id][0].content.special_reasons
            if not known and about.case.minor is not None:
                known = about.case.minor.special_reasons
            reasons = asked_reasons(about, Reasons(move.urgency, known))
            send_all_again(actor, about, invited[item.id], reasons, keeps_answers=not is_moved)
    log.record("cell.move_meeting", dossier=meeting.dossier_id)
