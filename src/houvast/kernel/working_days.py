"""Working days in Belgium, for the clock that says by when an asker hears something.

The ten legal public holidays are those of the royal decree of 18 April 1974, article 1 (``legal`` holds it
with its source). Whatever a service is closed for besides, such as the day that replaces a holiday in a
weekend or the feast of a Community, its steward enters: no law says it for every service.
"""

from collections.abc import Collection
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from typing import Final

SATURDAY: Final = 5
A_DAY: Final = timedelta(days=1)


class Holiday(StrEnum):
    """The ten legal public holidays, in the order of a year."""

    NEW_YEAR = "new_year"
    EASTER_MONDAY = "easter_monday"
    LABOUR_DAY = "labour_day"
    ASCENSION = "ascension"
    WHIT_MONDAY = "whit_monday"
    NATIONAL_DAY = "national_day"
    ASSUMPTION = "assumption"
    ALL_SAINTS = "all_saints"
    ARMISTICE = "armistice"
    CHRISTMAS = "christmas"


FIXED: Final = {
    Holiday.NEW_YEAR: (1, 1),
    Holiday.LABOUR_DAY: (5, 1),
    Holiday.NATIONAL_DAY: (7, 21),
    Holiday.ASSUMPTION: (8, 15),
    Holiday.ALL_SAINTS: (11, 1),
    Holiday.ARMISTICE: (11, 11),
    Holiday.CHRISTMAS: (12, 25),
}
AFTER_EASTER: Final = {Holiday.EASTER_MONDAY: 1, Holiday.ASCENSION: 39, Holiday.WHIT_MONDAY: 50}
"""Those that move with Easter, in days after Easter Sunday."""


def easter(year: int) -> date:
    """Returns Easter Sunday of a year (Gregorian computus, Meeus/Jones/Butcher)."""
    century, rest = divmod(year, 100)
    epact = (19 * (year % 19) + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    correction = (year % 19 + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * correction + 114, 31)
    return date(year, month, day + 1)


@cache
def holidays(year: int) -> tuple[tuple[date, Holiday], ...]:
    """Returns the ten legal public holidays of a year, in order; two may fall on one day, as in 2008."""
    moving = ((easter(year) + timedelta(days=after), name) for name, after in AFTER_EASTER.items())
    fixed = ((date(year, month, day), name) for name, (month, day) in FIXED.items())
    return tuple(sorted((*moving, *fixed)))


def is_working_day(day: date, closed: Collection[date] = ()) -> bool:
    """Returns whether a service is open: no weekend, no legal public holiday, no closed day of its own."""
    return (
        day.weekday() < SATURDAY
        and day not in closed
        and all(day != holiday for holiday, _name in holidays(day.year))
    )


def add_working_days(day: date, count: int, closed: Collection[date] = ()) -> date:
    """Returns the day that lies ``count`` working days after ``day``."""
    while count > 0:
        day += A_DAY
        count -= is_working_day(day, closed)
    return day


def working_days_between(day: date, later: date, closed: Collection[date] = ()) -> int:
    """Returns how many working days lie after ``day`` up to and including ``later``; none when it is not."""
    return sum(
        is_working_day(day + number * A_DAY, closed) for number in range(1, max(0, (later - day).days) + 1)
    )
