"""What a room may see while an item is discussed: only what everybody present was there for (F6).

Plain rules over who came and went and what was shown when. Nobody is asked who stayed silent, and nothing
here could tell: silence leaves no trace.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from houvast.cell.values.meetings import Attendance
from houvast.vault.content import content


class ShownKind(StrEnum):
    """Under which heading something stands on the screen."""

    INDICATION = "indication"
    POSITIVE = "positive"
    CONTESTED = "contested"
    ACTION = "action"
    DISSENT = "dissent"
    CHANGE_OF_MIND = "change_of_mind"


FROM_EXTRACT = (ShownKind.INDICATION, ShownKind.POSITIVE)
"""Under these headings a statement of an extract can be shown."""


@content("cell.shown", version=1)
@dataclass(frozen=True)
class ShownContent:
    """What stands on the screen: its words, who said so. ``number`` is its place in its extract, from 0.

    ``audience`` are the keys of those it was given to; nobody else may be in the room, unless it was given
    for the room (``in_room``). ``due_on`` is the day of an action.
    """

    kind: ShownKind
    words: str
    by: str
    source: str = ""
    category: str = ""
    names_others: bool = False
    number: int = 0
    in_room: bool = True
    audience: tuple[UUID, ...] = ()
    due_on: date | None = None


class Shown(Protocol):
    """Something shown, from when until it was taken off."""

    @property
    def shown_at(self) -> datetime:
        """When it was shown."""
        ...

    @property
    def taken_at(self) -> datetime | None:
        """When it was taken off; None while it stands there."""
        ...

    @property
    def content(self) -> ShownContent:
        """What it says."""
        ...


def present_at(attendance: Iterable[Attendance], moment: datetime) -> tuple[Attendance, ...]:
    """Returns who is there at a moment."""
    return tuple(one for one in attendance if one.is_there(moment))


def keys_present(attendance: Iterable[Attendance], moment: datetime) -> frozenset[UUID]:
    """Returns the keys of those there at a moment: to each of them what is shown then is given."""
    return frozenset(one.function_id for one in present_at(attendance, moment) if one.function_id is not None)


def were_all_there(attendance: Iterable[Attendance], shown_at: datetime, moment: datetime) -> bool:
    """Returns whether everybody there at a moment was there when something was shown: nobody sees it late."""
    known = tuple(attendance)
    earlier = {one.attendee_id for one in present_at(known, shown_at)}
    return {one.attendee_id for one in present_at(known, moment)} <= earlier


def may_be_shown(said: ShownContent, attendance: Iterable[Attendance], moment: datetime) -> bool:
    """Returns whether everybody there is somebody it was given to; for the room, everybody is (F3)."""
    if said.in_room:
        return True
    return all(one.function_id in said.audience for one in present_at(attendance, moment))


def is_on_screen(one: Shown, attendance: Iterable[Attendance], moment: datetime) -> bool:
    """Returns whether something stands on the screen at a moment.

    Not before it was shown, not after it was taken off, not while somebody is there who came later, and not
    while somebody is there whom it was not given to.
    """
    known = tuple(attendance)
    if moment < one.shown_at or (one.taken_at is not None and one.taken_at <= moment):
        return False
    return were_all_there(known, one.shown_at, moment) and may_be_shown(one.content, known, moment)


def not_yet_given(
    earlier: Iterable[datetime], attendance: Iterable[Attendance], moment: datetime
) -> frozenset[UUID]:
    """Returns the keys of those there who were at none of the earlier moments at which it was shown."""
    known = tuple(attendance)
    had = frozenset[UUID]().union(*(keys_present(known, shown_at) for shown_at in earlier))
    return keys_present(known, moment) - had


def seen_by(
    attendee_id: UUID, shown: Iterable[Shown], attendance: Iterable[Attendance]
) -> tuple[ShownContent, ...]:
    """Returns what somebody saw of an item: what was shown while they were there, and nothing else."""
    known = tuple(attendance)
    return tuple(
        one.content
        for one in shown
        if any(who.attendee_id == attendee_id for who in present_at(known, one.shown_at))
    )
