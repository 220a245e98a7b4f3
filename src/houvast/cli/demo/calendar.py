"""Turns a story's days and hours into moments: counted back from one day, in order, never ahead of now.

Nobody works in a weekend here: what happened on one is told of the Friday before, what lies ahead of the
Monday after, so that the agenda of the town looks like one.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from houvast.kernel import clock

FRIDAY = 4
FIRST_MINUTE = 8 * 60 + 40
MINUTES_OF_A_DAY = 7 * 60
SPREAD = 97
STEP = timedelta(minutes=8)
A_MOMENT_AGO = timedelta(minutes=20)


@dataclass(frozen=True)
class Calendar:
    """The calendar of the town, counted back from ``today``."""

    today: date

    def day(self, ago: int) -> date:
        """Returns the working day that lies so many days back, for what was done on it."""
        day = self.today - timedelta(days=ago)
        return day - timedelta(days=max(0, day.weekday() - FRIDAY))

    def due(self, ago: int) -> date:
        """Returns the working day for which something is planned; a negative number lies ahead."""
        day = self.today - timedelta(days=ago)
        beyond = max(0, day.weekday() - FRIDAY)
        return day + timedelta(days=3 - beyond) if beyond and ago <= 0 else day - timedelta(days=beyond)


class Pace:
    """The moments of one story, each later than the one before."""

    def __init__(self, calendar: Calendar) -> None:
        self.calendar = calendar
        self._last: datetime | None = None

    def at(self, ago: int, hour: str = "") -> datetime:
        """Returns the next moment on a day, at an hour ("14:30") when it says one."""
        at = time.fromisoformat(hour) if hour else _some_hour(ago)
        wanted = datetime.combine(self.calendar.day(ago), at, clock.BELGIUM)
        if self._last is not None and wanted <= self._last:
            wanted = self._last + STEP
        now = clock.now()
        if wanted > now:
            wanted = max(now - A_MOMENT_AGO, (self._last or wanted.min.replace(tzinfo=clock.BELGIUM)))
            wanted = min(wanted + timedelta(seconds=1), now)
        self._last = wanted
        return wanted


def _some_hour(ago: int) -> time:
    """Returns an hour of the working day: the same for the same day, another for another."""
    minute = FIRST_MINUTE + ago * SPREAD % MINUTES_OF_A_DAY
    return time(minute // 60, minute % 60)
