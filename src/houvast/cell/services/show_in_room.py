"""Showing one statement of an extract, or a point again, to everybody who is there at this moment."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.cells import FOREIGN
from houvast.cell.finding.expected import expected_for
from houvast.cell.finding.for_room import extracts_for
from houvast.cell.finding.items import AboutItem
from houvast.cell.finding.rooms import points_of
from houvast.cell.services._running import take_item
from houvast.cell.services._showing import ToShow, put_on_screen
from houvast.cell.values.points import PointContent
from houvast.cell.values.room import FROM_EXTRACT, ShownContent, ShownKind
from houvast.kernel.errors import NotFound


@dataclass(frozen=True)
class Showing:
    """What to show: a statement by its extract and its place in it, or a point. The number is the form's."""

    item_id: UUID
    shown_id: UUID
    extract_id: UUID | None = None
    number: int = 0
    kind: ShownKind = ShownKind.INDICATION
    point_id: UUID | None = None


def show_in_room(actor: Actor, showing: Showing) -> UUID:
    """Shows it once; returns the meeting. Who comes later gets none of it until it is shown again.

    Raises NotFound for what was not given to the coordinators or was recalled, Conflict when somebody is
    there whom it was not given to, or the item is not discussed.
    """
    must(actor, "cell.show_in_room")
    about = take_item(actor, showing.item_id)
    new = _point(actor, showing) if showing.point_id is not None else _statement(actor, about, showing)
    if put_on_screen(actor, about, new):
        log.record("cell.show_in_room", dossier=about.item.dossier_id)
    return about.meeting.id


def _statement(actor: Actor, about: AboutItem, showing: Showing) -> ToShow:
    expected = expected_for(actor, about)
    for one in extracts_for(actor, about.content.tag, expected):
        if one.id == showing.extract_id and 0 <= showing.number < len(one.content.statements):
            given = one.content.statements[showing.number]
            content = ShownContent(
                showing.kind if showing.kind in FROM_EXTRACT else ShownKind.INDICATION,
                given.statement.words,
                one.service,
                given.statement.source,
                given.statement.category,
                given.names_others,
                showing.number,
                one.content.in_room,
                one.audience,
            )
            return ToShow(showing.shown_id, content, extract_id=one.id)
    raise NotFound(FOREIGN)


def _point(actor: Actor, showing: Showing) -> ToShow:
    for point in points_of(actor, showing.item_id):
        if point.id == showing.point_id:
            return ToShow(showing.shown_id, shown_point(point.content), point_id=point.id)
    raise NotFound(FOREIGN)


def shown_point(point: PointContent) -> ShownContent:
    """Returns a point as it stands on the screen: everybody there heard it."""
    return ShownContent(point.kind.shown_as, point.words, point.owner, due_on=point.by)
