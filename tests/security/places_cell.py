"""Something of the case consultation behind every kind of address, made as a city and its partners would."""

from datetime import timedelta
from uuid import UUID

from cell.given import a_cell, a_meeting, listed, on_agenda
from cell.given_meetings import invited_for
from houvast.cell.finding.rooms import shown_in
from houvast.cell.services.begin_item import begin_item
from houvast.cell.services.begin_meeting import begin_meeting
from houvast.cell.services.note_point import NewPoint, note_point
from houvast.cell.values.points import PointKind
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Town


def cell_places(town: Town) -> dict[str, UUID]:
    """Builds what the addresses of the cell name: a case of Mira's list, discussed in a meeting."""
    cell = a_cell(town)
    case, meeting = listed(town, cell), a_meeting(town, cell, clock.now() + timedelta(minutes=10))
    item = on_agenda(town, meeting, case)
    return {
        "security_cell": cell,
        "consulted_case": case,
        "cell_meeting": meeting,
        "agenda_item": item,
        "case_invitation": invited_for(town, cell, item),
    } | _in_room(town, meeting, item)


def _in_room(town: Town, meeting: UUID, item: UUID) -> dict[str, UUID]:
    """Begins the meeting and the item, and notes a point that stands on the screen."""
    point = new_id()
    with town.city.cas.acts() as cas:
        begin_meeting(cas, meeting)
        begin_item(cas, item)
        note_point(cas, NewPoint(item, point, PointKind.POSITIVE, "He trains on Thursdays."))
        return {"room_point": point, "shown_in_room": shown_in(cas, item)[0].id}
