"""A meeting of a table: its agenda of themes, practices, agreements and context, and what became of it."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from houvast.kernel import clock
from houvast.vault.content import content


class PointKind(StrEnum):
    """What a point of the agenda is about: the closed list of what such a table speaks of (practice, B)."""

    THEME = "theme"
    PRACTICE = "practice"
    AGREEMENT = "agreement"
    CONTEXT = "context"


class MeetingState(StrEnum):
    """Where a meeting stands."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


@content("tables.point", version=1)
@dataclass(frozen=True)
class Point:
    """A point of the agenda, and what was said about it."""

    id: UUID
    kind: PointKind
    words: str
    said: str = ""


@content("tables.came", version=1)
@dataclass(frozen=True)
class Came:
    """An organisation that came; who came for it is not kept."""

    member_id: UUID
    organisation: str


@content("tables.held", version=1)
@dataclass(frozen=True)
class Held:
    """That a meeting was held: which organisations came, and which guests."""

    on: date
    came: tuple[Came, ...]
    guests: str


@content("tables.meeting", version=1)
@dataclass(frozen=True)
class Meeting:
    """A meeting; ``changes`` counts how often it moved, so that a calendar takes the newest."""

    starts_at: datetime
    ends_at: datetime
    place: str
    agenda: tuple[Point, ...]
    changes: int = 0
    held: Held | None = None
    cancelled: str = ""

    @property
    def day(self) -> date:
        """The day it is on, in Belgium."""
        return clock.day_of(self.starts_at)

    @property
    def last_day(self) -> date:
        """The day it ends on, in Belgium."""
        return clock.day_of(self.ends_at)

    @property
    def state(self) -> MeetingState:
        """Where it stands."""
        if self.cancelled:
            return MeetingState.CANCELLED
        return MeetingState.HELD if self.held else MeetingState.PLANNED

    def point(self, point_id: UUID) -> Point | None:
        """Returns a point by its number, or nothing."""
        return next((one for one in self.agenda if one.id == point_id), None)

    def with_said(self, point_id: UUID, said: str) -> "Meeting":
        """Returns the same with what was said about a point."""
        agenda = (replace(one, said=said) if one.id == point_id else one for one in self.agenda)
        return replace(self, agenda=tuple(agenda))

    def moved(self, changed: "Meeting") -> "Meeting":
        """Returns this meeting as it is now planned; points that stay keep their numbers."""
        known = {(one.kind, one.words): one for one in self.agenda}
        agenda = tuple(known.get((one.kind, one.words), one) for one in changed.agenda)
        moved = replace(
            self, starts_at=changed.starts_at, ends_at=changed.ends_at, place=changed.place, agenda=agenda
        )
        return self if moved == self else replace(moved, changes=self.changes + 1)
