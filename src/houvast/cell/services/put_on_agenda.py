"""Putting a case on the agenda of a meeting, in its place: new, running, to be closed (F22)."""

from dataclasses import dataclass
from uuid import UUID

from django.db.models import Max

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.writing import one_at_a_time
from houvast.audit import log
from houvast.cell.finding.cells import FOREIGN, meeting_row
from houvast.cell.models.meetings import Item
from houvast.cell.services._cases import state_of_case, take_case
from houvast.cell.services._meetings import BEGUN
from houvast.cell.values.cases import CaseState
from houvast.cell.values.meetings import ItemContent, ItemState, MeetingState, agenda_kind
from houvast.kernel import ids
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.messages import message

DISCUSSED = (CaseState.LISTED, CaseState.FROZEN, CaseState.TO_CLOSE)


@dataclass(frozen=True)
class NewItem:
    """A case to speak of: why it is on this agenda."""

    item_id: UUID
    meeting_id: UUID
    case_id: UUID
    objective: str


def put_on_agenda(actor: Actor, new: NewItem) -> UUID:
    """Puts a case on an agenda once; returns the item's number.

    Raises Invalid without an objective (art. 6 FWB decree), Conflict when the case is not on the list, stands
    on this agenda already, or the meeting is over; NotFound.
    """
    must(actor, "cell.put_on_agenda")
    if not new.objective.strip():
        raise Invalid(message("Write what this meeting is to reach for this case."))
    meeting, case = meeting_row(new.meeting_id), take_case(new.case_id, *DISCUSSED)
    if case.cell_id != meeting.dossier_id:
        raise NotFound(FOREIGN)
    one_at_a_time(f"agenda {meeting.id}")
    standing = Item.objects.filter(meeting_id=meeting.id)
    if standing.filter(id=new.item_id).exists():
        return new.item_id
    if meeting.state != MeetingState.PLANNED:
        raise Conflict(BEGUN)
    if standing.filter(dossier_id=case.dossier_id).exists():
        raise Conflict(message("This case stands on this agenda already."))
    kind = agenda_kind(state_of_case(case), case.last_discussed_on)
    row = Item(
        id=new.item_id,
        dossier_id=case.dossier_id,
        compartment_id=case.compartment_id,
        meeting_id=meeting.id,
        place=(standing.aggregate(last=Max("place"))["last"] or 0) + 1,
        state=ItemState.WAITING,
    )
    seal_content(actor, row, ItemContent(ids.new_id(), new.objective, kind))
    row.save(force_insert=True)
    log.record("cell.put_on_agenda", dossier=case.dossier_id)
    return row.id
