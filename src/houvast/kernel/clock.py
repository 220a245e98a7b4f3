"""The one place that tells the time, so that a test or the demonstration town can live on another day."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

BELGIUM = ZoneInfo("Europe/Brussels")

_frozen: ContextVar[datetime | None] = ContextVar("frozen", default=None)


def now() -> datetime:
    """Returns this moment, aware, in UTC."""
    return _frozen.get() or datetime.now(UTC)


def today() -> date:
    """Returns today's date in Belgium."""
    return day_of(now())


def day_of(moment: datetime) -> date:
    """Returns the day it is in Belgium at an aware moment: what the clock on the wall there says."""
    return moment.astimezone(BELGIUM).date()


def at_midnight(day: date) -> datetime:
    """Returns the first moment of a day in Belgium: what is dated so tells no moment."""
    return datetime.combine(day, time(), BELGIUM)


@contextmanager
def frozen_at(moment: datetime) -> Iterator[None]:
    """Holds the clock at an aware moment, in this thread or task only."""
    token = _frozen.set(moment)
    try:
        yield
    finally:
        _frozen.reset(token)
