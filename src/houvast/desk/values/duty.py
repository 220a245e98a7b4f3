"""Who is on duty at a desk by half days, and what one shift tells the next.

A half day that is given back is open again: why is nobody's business and is kept nowhere.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

from houvast.kernel.clock import BELGIUM
from houvast.vault.content import content

AFTERNOON_FROM: Final = time(13)
WEEKS_AHEAD: Final = 8
"""How many weeks a roster can be planned ahead, this one counted."""

WEEK: Final = timedelta(days=7)
SHIFTS_KEPT: Final = timedelta(days=7)
"""Half days gone by for longer are not kept: a roster is no record of who worked when."""


class Half(StrEnum):
    """Half a day; their words sort as the day goes."""

    MORNING = "am"
    AFTERNOON = "pm"


@dataclass(frozen=True, order=True)
class Slot:
    """One half day."""

    day: date
    half: Half

    @property
    def key(self) -> str:
        """The half day as a form names it: "2026-11-30 am"."""
        return f"{self.day.isoformat()} {self.half}"


HALVES: Final = (Half.MORNING, Half.AFTERNOON)


@content("desk.shift", version=1)
@dataclass(frozen=True)
class ShiftContent:
    """Who is on duty."""

    worker_id: UUID
    name: str


@content("desk.passed_on", version=1)
@dataclass(frozen=True)
class PassedOnContent:
    """What one shift tells the next besides the questions: about the desk, not about a person."""

    words: str
    name: str


@content("desk.passed_line", version=1)
@dataclass(frozen=True)
class PassedLineContent:
    """What the next must know of one question; it belongs to the question and goes with it."""

    words: str


def slot_of(moment: datetime) -> Slot:
    """Returns the half day of a moment, as it is in Belgium."""
    here = moment.astimezone(BELGIUM)
    return Slot(here.date(), Half.AFTERNOON if here.time() >= AFTERNOON_FROM else Half.MORNING)


def slot_from(key: str) -> Slot | None:
    """Returns the half day a form names; None for anything else."""
    day, _, half = key.partition(" ")
    try:
        return Slot(date.fromisoformat(day), Half(half))
    except ValueError:
        return None


def monday_of(day: date) -> date:
    """Returns the Monday of the week of a day."""
    return day - timedelta(days=day.weekday())


def week_slots(monday: date) -> tuple[Slot, ...]:
    """Returns the ten half days of a working week."""
    return tuple(Slot(monday + timedelta(days=number), half) for number in range(5) for half in HALVES)


def shift_place(slot: Slot) -> str:
    """Returns where a shift is sealed for, so that two half days cannot be exchanged."""
    return f"desk.shift {slot.key}"


def passed_place(passed_id: UUID) -> str:
    """Returns where a hand-over is sealed for."""
    return f"desk.passed_on {passed_id}"
