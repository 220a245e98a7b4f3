"""How old somebody is, reckoned from a birth date that is known already: nobody is asked for an age (F14)."""

from datetime import date

MAJORITY = 18
"""Under this age the best interests of the child come first, whatever a regime says."""


def age_on(born_on: date, day: date) -> int:
    """Returns the age in whole years on a day."""
    return day.year - born_on.year - ((day.month, day.day) < (born_on.month, born_on.day))
