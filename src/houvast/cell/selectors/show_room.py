"""What hangs on the wall while a meeting is held: only what everybody present was there for and may see."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.cells import meeting_row
from houvast.cell.finding.items import about_item
from houvast.cell.finding.rooms import ShownEntry, shown_in
from houvast.cell.models.meetings import Item
from houvast.cell.values.meetings import ItemState, MeetingState
from houvast.cell.values.room import is_on_screen
from houvast.kernel import clock
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class RoomScreen:
    """The screen: whom it is about, as invited, and what stands there; nothing of it between two items.

    ``review_on`` is the day on which the mayor looks at the case again, as it stands today.
    """

    meeting_id: UUID
    person: str
    objective: str
    review_on: date | None
    shown: tuple[ShownEntry, ...]
    is_over: bool = False

    @property
    def is_between(self) -> bool:
        """Whether no case is discussed at this moment."""
        return not self.person


def show_room(actor: Actor, meeting_id: UUID) -> RoomScreen:
    """Returns it; once the meeting is closed nothing is left of it. Raises NotFound before it began."""
    must(actor, "cell.show_room")
    row = meeting_row(meeting_id)
    if row.state == MeetingState.CLOSED:
        log.record_reading("cell.show_room", dossier=row.dossier_id)
        return RoomScreen(row.id, "", "", None, (), is_over=True)
    if row.state != MeetingState.RUNNING:
        raise NotFound(message("This does not exist, or not for you."))
    item = Item.objects.filter(meeting_id=row.id, state=ItemState.RUNNING).first()
    if item is None:
        log.record_reading("cell.show_room", dossier=row.dossier_id)
        return RoomScreen(row.id, "", "", None, ())
    log.record_reading("cell.show_room", dossier=item.dossier_id)
    about, now = about_item(actor, item.id), clock.now()
    shown = shown_in(actor, item.id)
    return RoomScreen(
        row.id,
        about.case.person.name,
        about.content.objective,
        dossier(item.dossier_id).due_on,
        tuple(one for one in shown if is_on_screen(one, about.content.attendance, now)),
    )
