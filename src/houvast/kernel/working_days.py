"""Working days in Belgium, for the clock that says by when an asker hears something."""

from datetime import date, timedelta
from typing import Final

SATURDAY: Final = 5
# The ten legal public holidays; those that move with Easter are given in days after Easter Sunday.
FIXED: Final = ((1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25))
AFTER_EASTER: Final = (1, 39, 50)


def easter(year: int) -> date:
    """Returns Easter Sunday of a year (Gregorian computus, Meeus/Jones/Butcher)."""
    century, rest = divmod(year, 100)
    epact = (19 * (year % 19) + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    correction = (year % 19 + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * correction + 114, 31)
    return date(year, month, day + 1)


def is_working_day(day: date) -> bool:
    """Returns whether offices are open: no weekend, no legal public holiday."""
    moving = {easter(day.year) + timedelta(days=offset) for offset in AFTER_EASTER}
    return day.weekday() < SATURDAY and (day.month, day.day) not in FIXED and day not in moving


def add_working_days(day: date, count: int) -> date:
    """Returns the day that lies ``count`` working days after ``day``."""
    while count > 0:
        day += timedelta(days=1)
        count -= is_working_day(day)
    return day
