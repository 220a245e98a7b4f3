"""The response clock of a service, as its steward changes it, with the days that do not count."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.desk.models.response import ClosedDay, EntranceClock
from houvast.desk.values.entrances import Asker
from houvast.desk.values.response import DEFAULT_DAYS, ClosedFor
from houvast.kernel import clock
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.kernel.working_days import Holiday, holidays


@dataclass(frozen=True)
class EntranceDays:
    """Within how many working days an entrance's askers hear something."""

    entrance: Asker
    days: int


@dataclass(frozen=True)
class ClosedLine:
    """A day the service is closed besides."""

    id: UUID
    day: date
    closed_for: ClosedFor


@dataclass(frozen=True)
class HolidayLine:
    """A legal public holiday; in a weekend the service may close on another day instead."""

    day: date
    holiday: Holiday
    is_in_weekend: bool


@dataclass(frozen=True)
class ServiceClock:
    """The clock of one service, the legal public holidays still to come in this year and the next."""

    controller_id: UUID
    entrances: tuple[EntranceDays, ...]
    closed: tuple[ClosedLine, ...]
    holidays: tuple[HolidayLine, ...]


def show_clock(actor: Actor) -> ServiceClock:
    """Returns the clock of the service the actor is steward of, their own first. Raises NotFound."""
    must(actor, "desk.change_clock")
    services = sorted(actor.serves_as(Function.STEWARD), key=lambda found: (found != actor.home_id, found))
    if not services:
        raise NotFound(message("This does not exist, or not for you."))
    chosen = dict(EntranceClock.objects.filter(controller_id=services[0]).values_list("entrance", "days"))
    today = clock.today()
    rows = ClosedDay.objects.filter(controller_id=services[0], day__gte=today).order_by("day")
    coming = [line for year in (today.year, today.year + 1) for line in holidays(year) if line[0] >= today]
    return ServiceClock(
        services[0],
        tuple(EntranceDays(entrance, chosen.get(entrance, DEFAULT_DAYS)) for entrance in Asker),
        tuple(ClosedLine(row.id, row.day, ClosedFor(row.closed_for)) for row in rows),
        tuple(HolidayLine(day, name, day.weekday() >= 5) for day, name in coming),  # noqa: PLR2004 - Saturday
    )
