"""Entering a day on which the service is closed: what replaces a holiday, or the feast of a Community."""

from datetime import date, timedelta
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.audit import log
from houvast.desk.models.response import ClosedDay
from houvast.desk.values.response import ClosedFor
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.messages import message
from houvast.kernel.working_days import is_working_day

LONGEST_AHEAD: Final = timedelta(days=800)


def add_closed_day(actor: Actor, controller_id: UUID, day: date, closed_for: ClosedFor) -> None:
    """Keeps a closed day; entered twice, it is there once.

    It holds for questions asked from now on. Raises NotFound where the actor is no steward; Invalid for a day
    gone by, one too far ahead, or one on which nobody works anyway.
    """
    must(actor, "desk.add_closed_day")
    if controller_id not in actor.serves_as(Function.STEWARD):
        raise NotFound(message("This does not exist, or not for you."))
    if day < clock.today():
        raise Invalid(message("This day is past."))
    if day > clock.today() + LONGEST_AHEAD:
        raise Invalid(message("This day is more than two years ahead."))
    if not is_working_day(day):
        raise Invalid(message("This is a weekend or a legal public holiday: it does not count already."))
    ClosedDay.objects.bulk_create(
        [ClosedDay(controller_id=controller_id, day=day, closed_for=closed_for)], ignore_conflicts=True
    )
    log.record("desk.add_closed_day", subject=controller_id)
