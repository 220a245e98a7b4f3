"""The roster of the desk: this week and the weeks after it, half day by half day."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.desk.finding import closed_days, own_team
from houvast.desk.selectors._shifts import people_of, shifts_of
from houvast.desk.values.duty import WEEK, WEEKS_AHEAD, Slot, monday_of, slot_of, week_slots
from houvast.kernel import clock
from houvast.kernel.working_days import is_working_day


@dataclass(frozen=True)
class Worker:
    """Somebody who can be on duty."""

    id: UUID
    name: str


@dataclass(frozen=True)
class HalfDay:
    """A half day of the roster. ``name`` is empty while it is open.

    It is not readable when no colleague of the team wrote what stands there.
    """

    slot: Slot
    worker_id: UUID | None
    name: str
    is_mine: bool
    is_past: bool
    is_now: bool
    is_readable: bool


@dataclass(frozen=True)
class RosterDay:
    """A day with its two halves; closed on a public holiday or when the service is."""

    day: date
    is_closed: bool
    halves: tuple[HalfDay, HalfDay]


@dataclass(frozen=True)
class RosterWeek:
    """Five days, from a Monday."""

    monday: date
    days: tuple[RosterDay, ...]


@dataclass(frozen=True)
class Roster:
    """The roster of a team."""

    team_id: UUID
    team: str
    weeks: tuple[RosterWeek, ...]
    workers: tuple[Worker, ...]


def show_roster(actor: Actor) -> Roster:
    """Returns the roster of the actor's desk team. Raises Conflict for who belongs to no team."""
    must(actor, "desk.show_roster")
    team = own_team(actor)
    first, now = monday_of(clock.today()), slot_of(clock.now())
    mondays = [first + WEEK * ahead for ahead in range(WEEKS_AHEAD)]
    shifts = shifts_of(actor, team.id, first, mondays[-1] + WEEK)
    closed = closed_days(team.controller_id)

    def half_day(slot: Slot) -> HalfDay:
        found = shifts.get(slot)
        return HalfDay(
            slot=slot,
            worker_id=found.worker_id if found else None,
            name=found.name if found else "",
            is_mine=found is not None and found.worker_id == actor.user_id,
            is_past=slot < now,
            is_now=slot == now,
            is_readable=found is not None or slot not in shifts,
        )

    def day_of(day: date, morning: Slot, afternoon: Slot) -> RosterDay:
        return RosterDay(day, not is_working_day(day, closed), (half_day(morning), half_day(afternoon)))

    weeks = []
    for monday in mondays:
        slots = week_slots(monday)
        pairs = zip(slots[::2], slots[1::2], strict=True)
        days = (day_of(morning.day, morning, afternoon) for morning, afternoon in pairs)
        weeks.append(RosterWeek(monday, tuple(days)))
    workers = tuple(Worker(*one) for one in people_of(actor).items())
    return Roster(team.id, team.name, tuple(weeks), workers)
