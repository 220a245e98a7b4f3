"""Finds everything the coordinators need while an item is discussed, in one look."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.cell.finding.expected import Expected, expected_for
from houvast.cell.finding.for_room import RoomExtract, extracts_for
from houvast.cell.finding.items import AboutItem, about_item
from houvast.cell.finding.openings import earlier_openings
from houvast.cell.finding.rooms import PointEntry, ShownEntry, points_of, shown_in
from houvast.cell.values.extracts import GivenStatement
from houvast.cell.values.meetings import Attendance, ItemState
from houvast.cell.values.room import ShownContent, ShownKind, is_on_screen, may_be_shown, present_at
from houvast.kernel import clock


@dataclass(frozen=True)
class PresentLine:
    """Somebody who is there: what they stated for this item, and what they stated earlier in the meeting."""

    attendance: Attendance
    frame: str
    earlier: str
    is_minuting: bool
    may_own: bool


@dataclass(frozen=True)
class StatementLine:
    """A statement that can be shown: from which extract; ``may_show``: to everybody who is there."""

    extract_id: UUID
    number: int
    service: str
    given: GivenStatement
    is_for_room: bool
    may_show: bool
    on_screen: bool


@dataclass(frozen=True)
class PointLine:
    """A point, and whether it stands on the screen."""

    entry: PointEntry
    on_screen: bool


@dataclass(frozen=True)
class ScreenLine:
    """Something that was shown and not taken off; hidden while somebody is there who was not, or may not."""

    entry: ShownEntry
    is_seen: bool


@dataclass(frozen=True)
class RunningItem:
    """An item as the coordinators see it while it is discussed."""

    about: AboutItem
    present: tuple[PresentLine, ...]
    absent: tuple[Expected, ...]
    along: tuple[Attendance, ...]
    statements: tuple[StatementLine, ...]
    points: tuple[PointLine, ...]
    screen: tuple[ScreenLine, ...]
    moment: datetime

    @property
    def id(self) -> UUID:
        """The item's number."""
        return self.about.item.id

    @property
    def is_running(self) -> bool:
        """Whether it is being discussed."""
        return self.about.item.state == ItemState.RUNNING

    @property
    def keeps_shared(self) -> bool:
        """Whether the cell may keep what is shared (art. 4 §3)."""
        return self.about.frame.keeps_shared

    def present_line(self, attendee_id: UUID) -> PresentLine | None:
        """Returns somebody who is there; None for whoever is not."""
        return next((one for one in self.present if one.attendance.attendee_id == attendee_id), None)


def running_item(actor: Actor, item_id: UUID) -> RunningItem:
    """Returns an item with its register, what can be shown, what stands there; raises NotFound."""
    about, now = about_item(actor, item_id), clock.now()
    attendance = about.content.attendance
    expected, shown = expected_for(actor, about), shown_in(actor, item_id)
    there = present_at(attendance, now)
    here = {one.attendee_id for one in there}
    seen = {one.id for one in shown if is_on_screen(one, attendance, now)}
    standing = tuple(ScreenLine(one, one.id in seen) for one in shown if one.taken_at is None)
    on_screen = {one.point_id for one in shown if one.id in seen}
    return RunningItem(
        about,
        _present(actor, about, there, {one.id for one in expected}),
        tuple(one for one in expected if one.id not in here),
        tuple(one for one in there if one.signed_silence),
        tuple(
            _statement(one, number, about, shown, seen)
            for one in extracts_for(actor, about.content.tag, expected)
            for number in range(len(one.content.statements))
        ),
        tuple(PointLine(one, one.id in on_screen) for one in points_of(actor, item_id)),
        standing,
        now,
    )


def _present(
    actor: Actor, about: AboutItem, there: tuple[Attendance, ...], expected: set[UUID]
) -> tuple[PresentLine, ...]:
    stated = {one.who: one.frame for one in about.content.openings}
    earlier = earlier_openings(actor, about.meeting.id)
    return tuple(
        PresentLine(
            one,
            stated.get(one.who, ""),
            earlier.get(one.who, ""),
            one.attendee_id == about.cell.coordinator_function_id,
            one.attendee_id in expected,
        )
        for one in there
    )


def _statement(
    extract: RoomExtract,
    number: int,
    about: AboutItem,
    shown: tuple[ShownEntry, ...],
    seen: set[UUID],
) -> StatementLine:
    given = extract.content.statements[number]
    rule = ShownContent(
        ShownKind.INDICATION, "", "", in_room=extract.content.in_room, audience=extract.audience
    )
    return StatementLine(
        extract.id,
        number,
        extract.service,
        given,
        extract.content.in_room,
        may_be_shown(rule, about.content.attendance, clock.now()),
        any(one.id in seen and (one.extract_id, one.content.number) == (extract.id, number) for one in shown),
    )
