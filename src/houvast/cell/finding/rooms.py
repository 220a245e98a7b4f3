"""Finds what a room shows and what was agreed in it; once it is closed there is nothing left to find."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid5

from houvast.access.actor import Actor
from houvast.access.finding import compartment_row
from houvast.access.sealing import load_keys, unseal_whole
from houvast.cell.finding.cells import FOREIGN
from houvast.cell.models.room import Point, Shown
from houvast.cell.values.points import PointContent
from houvast.cell.values.room import ShownContent
from houvast.kernel.errors import NotFound


@dataclass(frozen=True)
class ShownEntry:
    """Something that stands or stood on the screen."""

    id: UUID
    item_id: UUID
    shown_at: datetime
    taken_at: datetime | None
    extract_id: UUID | None
    point_id: UUID | None
    content: ShownContent


@dataclass(frozen=True)
class PointEntry:
    """A point of an item; ``is_kept``: it stays when the meeting is over."""

    id: UUID
    item_id: UUID
    is_kept: bool
    content: PointContent


def room_of(item_id: UUID) -> UUID:
    """Returns the number of an item's room: always the same, so that an item has one room at most."""
    return uuid5(item_id, "room")


def has_room(item_id: UUID) -> bool:
    """Returns whether an item's room was opened, and the actor may know it."""
    try:
        compartment_row(room_of(item_id))
    except NotFound:
        return False
    return True


def shown_in(actor: Actor, item_id: UUID) -> tuple[ShownEntry, ...]:
    """Returns all that was shown for an item and what was taken off again, oldest first."""
    rows = list(Shown.objects.filter(item_id=item_id).order_by("created_at", "id"))
    load_keys(actor, rows)
    return tuple(
        ShownEntry(row.id, row.item_id, row.created_at, row.taken_at, row.extract_id, row.point_id, content)
        for row, content in unseal_whole(actor, rows, ShownContent)
    )


def points_of(actor: Actor, *item_ids: UUID) -> tuple[PointEntry, ...]:
    """Returns the points of items, oldest first; a constant number of queries."""
    rows = list(Point.objects.filter(item_id__in=item_ids).order_by("created_at", "id"))
    load_keys(actor, rows)
    return tuple(
        PointEntry(row.id, row.item_id, row.compartment_id != room_of(row.item_id), content)
        for row, content in unseal_whole(actor, rows, PointContent)
    )


def shown_row(shown_id: UUID) -> Shown:
    """Returns something shown; raises NotFound."""
    row = Shown.objects.filter(id=shown_id).first()
    if row is None:
        raise NotFound(FOREIGN)
    return row


def point_row(point_id: UUID) -> Point:
    """Returns a point; raises NotFound."""
    row = Point.objects.filter(id=point_id).first()
    if row is None:
        raise NotFound(FOREIGN)
    return row
