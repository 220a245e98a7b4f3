"""Holds a meeting that was planned for today: who comes, what is stated, shown and agreed, the end.

It is held on the day itself, its clock an hour back at most: what is given to those present lies there until
the planned end by the database's own clock, which no play moves.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.cell.selectors.show_running_meeting import item_form
from houvast.cell.services.agree_action import NewAction, agree_action
from houvast.cell.services.begin_item import begin_item
from houvast.cell.services.begin_meeting import begin_meeting
from houvast.cell.services.close_meeting import close_meeting
from houvast.cell.services.end_item import ItemEnd, end_item
from houvast.cell.services.note_arrival import Arrival, note_arrival
from houvast.cell.services.note_departure import note_departure
from houvast.cell.services.note_point import NewPoint, note_point
from houvast.cell.services.put_off_item import put_off_item
from houvast.cell.services.show_in_room import Showing, show_in_room
from houvast.cell.services.state_opening import Stating, state_opening
from houvast.cell.values.points import PointKind
from houvast.cell.values.room import ShownKind
from houvast.cli.demo.held import Discussion, Noted, Session
from houvast.kernel import clock
from houvast.kernel.ids import new_id

BEGAN: Final = timedelta(minutes=55)
"""How long ago it began."""


@dataclass(frozen=True)
class MeetingPlay:
    """A meeting planned for today; the numbers of its items by key, and of who can be there by name."""

    meeting_id: UUID
    items: dict[str, UUID]
    parties: dict[str, UUID]
    told: Session


class Minutes:
    """The clock of a meeting: it goes on by so many minutes at a time, and never past this moment."""

    def __init__(self) -> None:
        # A meeting begins on its own day, also in the first hour after midnight.
        self._at: datetime = max(clock.now() - BEGAN, clock.at_midnight(clock.today()))

    @contextmanager
    def after(self, minutes: int) -> Iterator[None]:
        """Holds the clock that many minutes later."""
        self._at = min(self._at + timedelta(minutes=minutes), clock.now())
        with clock.frozen_at(self._at):
            yield

    def catch_up(self) -> None:
        """Goes to this moment: what was given is opened with keys that are as young as the town."""
        self._at = clock.now()


def play_meeting(actor: Actor, play: MeetingPlay) -> None:
    """Holds it as it is told; what is still discussed goes on, and so does the meeting."""
    minutes = Minutes()
    with minutes.after(0):
        begin_meeting(actor, play.meeting_id)
    for one in play.told.discussions:
        _discuss(actor, play, one, minutes)
    with minutes.after(1):
        for off in play.told.put_off:
            put_off_item(actor, play.items[off.item], off.word)
        if play.told.is_over:
            close_meeting(actor, play.meeting_id)


def _discuss(actor: Actor, play: MeetingPlay, told: Discussion, minutes: Minutes) -> None:
    item = play.items[told.item]
    with minutes.after(1):
        begin_item(actor, item)
        _arrive(actor, play, item, told.came)
        for guest in told.along:
            note_arrival(actor, Arrival(item, new_id(), guest.who, guest.kind, signed_silence=True))
    with minutes.after(4):
        for stated in told.stated:
            state_opening(actor, Stating(item, play.parties[stated.who], stated.frame))
    minutes.catch_up()
    _show(actor, item)
    _arrive(actor, play, item, told.late)
    for noted in told.noted:
        _note(actor, play, item, noted)
    for who in told.left:
        note_departure(actor, item, play.parties[who])
    if told.review_in:
        review = clock.today() + timedelta(days=told.review_in)
        end_item(actor, ItemEnd(item, new_id(), review, told.word))


def _arrive(actor: Actor, play: MeetingPlay, item: UUID, who: tuple[str, ...]) -> None:
    for name in who:
        note_arrival(actor, Arrival(item, play.parties[name]))


def _show(actor: Actor, item_id: UUID) -> None:
    """Shows what was given for everybody who is there."""
    for line in item_form(actor, item_id).item.statements:
        if line.may_show:
            kind = ShownKind.INDICATION if line.given.statement.about else ShownKind.POSITIVE
            show_in_room(actor, Showing(item_id, new_id(), line.extract_id, line.number, kind))


def _note(actor: Actor, play: MeetingPlay, item: UUID, one: Noted) -> None:
    if one.kind is PointKind.ACTION:
        by = clock.today() + timedelta(days=one.within)
        agree_action(actor, NewAction(item, new_id(), play.parties[one.owner], one.words, by))
    else:
        note_point(actor, NewPoint(item, new_id(), one.kind, one.words))
