"""The quarter of a day: all that nameless rows keep of when something happened."""

from datetime import UTC, date, datetime, time
from typing import Final

MONTHS: Final = 3


def first_of_quarter(day: date) -> date:
    """Returns the first day of the quarter of a day."""
    return day.replace(day=1, month=day.month - (day.month - 1) % MONTHS)


def beginning_of_quarter(day: date) -> datetime:
    """Returns the first moment, in UTC, of the quarter of a day: what is dated so tells no moment."""
    return datetime.combine(first_of_quarter(day), time(), UTC)


def quarter_of(day: date) -> str:
    """Returns the quarter of a day ("2026-Q4")."""
    return f"{day.year}-Q{(day.month - 1) // MONTHS + 1}"
