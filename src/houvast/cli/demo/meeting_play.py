"""Holds a meeting that the plays before it planned for today: who comes, what is agreed, the end.

It is held now, not on a day gone by: what is given to those present lies there until the planned end by the
database's own clock, which no play moves.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.cell.finding.running import RunningItem
from houvast.cell.selectors.show_running_meeting import item_form, show_running_meeting
from houvast.cell.services.agree_action import NewAction, agree_action
from houvast.cell.services.begin_item import begin_item
from houvast.cell.services.begin_meeting import begin_meeting
from houvast.cell.services.close_meeting import close_meeting
from houvast.cell.services.end_item import ItemEnd, end_item
from houvast.cell.services.note_arrival import Arrival, note_arrival
from houvast.cell.services.note_point import NewPoint, note_point
from houvast.cell.services.put_off_item import put_off_item
from houvast.cell.services.show_in_room import Showing, show_in_room
from houvast.cell.services.state_opening import Stating, state_opening
from houvast.cell.values.points import PointKind
from houvast.cell.values.room import ShownKind
from houvast.kernel import clock
from houvast.kernel.ids import new_id

FRAME: Final = "Wij spreken onder het geheim van het casusoverleg. Wij hebben geen spreekplicht."
ACTION: Final = "Zij bellen deze week en vragen wat helpt."
GOOD: Final = "Er is werk, en een vaste plek op donderdag."
DISSENT: Final = "Eén organisatie zou nog wachten."
MIND: Final = "Als de afspraken een maand lopen, gaat dit van de agenda."
PUT_OFF: Final = "De tijd was om."
REVIEW: Final = timedelta(days=60)
Acts = Callable[[], AbstractContextManager[Actor]]


@dataclass(frozen=True)
class MeetingPlay:
    """A meeting planned for today, and who coordinates it."""

    meeting_id: UUID
    coordinator: Acts


def play_meeting(play: MeetingPlay) -> None:
    """Holds it: its first case is discussed with everybody who said they come, the others are put off."""
    with play.coordinator() as actor:
        begin_meeting(actor, play.meeting_id)
        items = [line.id for line in show_running_meeting(actor, play.meeting_id).agenda]
        _discuss(actor, items[0], clock.today())
        for item_id in items[1:]:
            put_off_item(actor, item_id, PUT_OFF)
        close_meeting(actor, play.meeting_id)


def _discuss(actor: Actor, item_id: UUID, today: date) -> None:
    begin_item(actor, item_id)
    for one in item_form(actor, item_id).item.absent:
        if one.seat is not None or one.comes:
            note_arrival(actor, Arrival(item_id, one.id))
    found = item_form(actor, item_id).item
    for line in found.present:
        state_opening(actor, Stating(item_id, line.attendance.attendee_id, FRAME))
    _show(actor, found)
    owner = next(line.attendance.attendee_id for line in found.present if line.may_own)
    agree_action(actor, NewAction(item_id, new_id(), owner, ACTION, today + timedelta(days=7)))
    for kind, words in (
        (PointKind.POSITIVE, GOOD),
        (PointKind.DISSENT, DISSENT),
        (PointKind.CHANGE_OF_MIND, MIND),
    ):
        note_point(actor, NewPoint(item_id, new_id(), kind, words))
    end_item(actor, ItemEnd(item_id, new_id(), today + REVIEW))


def _show(actor: Actor, item: RunningItem) -> None:
    """Shows what was given for everybody who is there."""
    for line in item.statements:
        if line.may_show:
            kind = ShownKind.INDICATION if line.given.statement.about else ShownKind.POSITIVE
            show_in_room(actor, Showing(item.id, new_id(), line.extract_id, line.number, kind))
