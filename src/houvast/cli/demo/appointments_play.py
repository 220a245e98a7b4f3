"""Plays a trajectory's appointments: planned, moved, and what became of each.

In a story a moved appointment is followed by the one it became; here the two are one, with a move.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, time
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.cli.demo.calendar import Calendar
from houvast.cli.demo.ledger import Ledger
from houvast.cli.demo.stories import Appointment
from houvast.cli.demo.values import Kept
from houvast.guidance.services.move_appointment import NewMoment, move_appointment
from houvast.guidance.services.plan_appointment import NewAppointment, plan_appointment
from houvast.guidance.services.settle_appointment import Settlement, settle_appointment
from houvast.guidance.values.appointments import AppointmentEnd, By, Helper, LanguageHelp, Permit, Place, Plan
from houvast.kernel import clock

AHEAD: Final = 8
"""An appointment is made so many days before."""
ENDS: Final = {Kept.KEPT: AppointmentEnd.KEPT, Kept.MISSED: AppointmentEnd.MISSED}
TRAVEL: Final = {Place.HOME: 20, Place.SCHOOL: 15, Place.PRISON: 45, Place.STREET: 10}
LENGTH: Final = 60
LAST_HOUR: Final = 23


@dataclass(frozen=True)
class Meeting:
    """One appointment: the moments at which it stood, the last of which is what became of it."""

    number: int
    moments: tuple[Appointment, ...]
    trajectory: UUID
    row: UUID
    calendar: Calendar

    @property
    def last(self) -> Appointment:
        """How it stood in the end."""
        return self.moments[-1]

    def starts_at(self, moment: Appointment) -> datetime:
        """Returns the hour of a moment, on its day."""
        day = self.calendar.due(moment.day) if moment.state is Kept.PLANNED else self.calendar.day(moment.day)
        return datetime.combine(day, time.fromisoformat(moment.at), clock.BELGIUM)

    @property
    def is_over(self) -> bool:
        """Whether its end can be told: today's may still be to come."""
        return self.last.state in ENDS and self.starts_at(self.last) < clock.now()

    def plan(self, actor: Actor) -> None:
        """Plans it for the first of its moments."""
        place = Place(self.last.place.value)
        helper = Helper.INTERPRETER if self.last.interpreter else None
        plan = Plan(
            starts_at=self.starts_at(self.moments[0]),
            minutes=LENGTH,
            place=place,
            address="",
            permit=Permit.GRANTED if place is Place.PRISON else None,
            travel="",
            travel_minutes=TRAVEL.get(place, 0),
            colleague="",
            language_help=LanguageHelp(helper, "", ""),
            what_for="" if self.last.state is Kept.MISSED else self.last.about,
        )
        plan_appointment(actor, NewAppointment(self.row, self.trajectory, plan))

    def move(self, actor: Actor, number: int) -> None:
        """Moves it from one of its moments to the next."""
        why = self.moments[number].about
        to = self.starts_at(self.moments[number + 1])
        move_appointment(actor, NewMoment(self.trajectory, self.row, to, By.PERSON, why))

    def settle(self, actor: Actor, entry: UUID) -> None:
        """Says what became of it."""
        missed = self.last.state is Kept.MISSED
        words = self.last.about if missed else ""
        end = Settlement(
            entry,
            self.trajectory,
            self.row,
            ENDS[self.last.state],
            By.PERSON if missed else None,
            words,
        )
        settle_appointment(actor, end)


def meetings(
    told: Iterable[Appointment], trajectory: UUID, ledger: Ledger, calendar: Calendar
) -> Iterator[Meeting]:
    """Yields the appointments of a story, each moved one together with the one it became."""
    moments: list[Appointment] = []
    number = 0
    for moment in told:
        moments.append(moment)
        if moment.state is not Kept.MOVED:
            row = ledger.row(trajectory, "appointment", number)
            yield Meeting(number, tuple(moments), trajectory, row, calendar)
            moments, number = [], number + 1


def an_hour_after(hour: str) -> str:
    """Returns the hour at which an appointment is over ("14:30" for "13:30"), at midnight at the latest."""
    begins = time.fromisoformat(hour)
    return begins.replace(hour=min(begins.hour + 1, LAST_HOUR)).isoformat("minutes")
