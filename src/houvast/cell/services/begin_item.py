"""Beginning an item: its room opens, with keys of its own, and its register; one item at a time."""

from dataclasses import replace
from datetime import timedelta
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.services.give_grant import NewGrant, give_grant
from houvast.access.services.open_compartment import NewCompartment, open_compartment
from houvast.access.values import CompartmentKind, GrantReason, ReceiverKind
from houvast.access.writing import one_at_a_time
from houvast.audit import log
from houvast.cell.finding.cells import item_row
from houvast.cell.finding.items import AboutItem
from houvast.cell.finding.rooms import room_of
from houvast.cell.models.meetings import Item
from houvast.cell.services._running import keep_item, take_item
from houvast.cell.values.meetings import Attendance, AttendeeKind, ItemState
from houvast.kernel import clock
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message

KEYS_LAST: Final = timedelta(hours=12)
"""How long a room opens at most, should nobody close the meeting. Ours: longer than any meeting lasts."""


def begin_item(actor: Actor, item_id: UUID) -> UUID:
    """Begins an item once; returns its meeting. Whoever minutes stands in the register from the start.

    Raises NotFound, Conflict when another item is being discussed, or this one was.
    """
    must(actor, "cell.begin_item")
    one_at_a_time(f"held {item_row(item_id).meeting_id}")
    about = take_item(actor, item_id, ItemState.WAITING, ItemState.RUNNING)
    if about.item.state == ItemState.RUNNING:
        return about.meeting.id
    if Item.objects.filter(meeting_id=about.meeting.id, state=ItemState.RUNNING).exists():
        raise Conflict(message("Another case is being discussed. End it first: one person at a time."))
    _open_room(actor, about)
    coordinators = about.cell.coordinator_function_id
    minutes = Attendance(coordinators, AttendeeKind.SEAT, actor.name, clock.now(), function_id=coordinators)
    about.item.state = ItemState.RUNNING
    keep_item(actor, about.item, replace(about.content, attendance=(minutes,)))
    log.record("cell.begin_item", dossier=about.item.dossier_id)
    return about.meeting.id


def _open_room(actor: Actor, about: AboutItem) -> None:
    """Opens the part that what is shown lies in; the other coordinators can go on with it."""
    room, until = room_of(about.item.id), clock.now() + KEYS_LAST
    open_compartment(actor, NewCompartment(room, about.item.dossier_id, CompartmentKind.ROOM, until))
    seat = about.cell.coordinator_function_id
    give_grant(actor, NewGrant(room, seat, GrantReason.PART, ReceiverKind.FUNCTION, until))
