"""Signals to policy: a barrier of a service or a rule, said anew without anybody in it."""

from datetime import date
from enum import StrEnum
from typing import Final

QUARTERS: Final = 4
MONTHS: Final = 3
LONGEST_SENTENCE: Final = 300


class BarrierKind(StrEnum):
    """What kind of barrier a service or a rule puts up."""

    WAITING = "waiting"
    COST = "cost"
    PAPERS = "papers"
    REFUSAL = "refusal"
    REACH = "reach"
    LANGUAGE = "language"
    TREATMENT = "treatment"
    NO_OFFER = "no_offer"
    RULE = "rule"


class ServiceKind(StrEnum):
    """Where it is met; a kind of service, never one by name."""

    SCHOOL = "school"
    PUPILS = "pupils"
    WELFARE = "welfare"
    EMPLOYMENT = "employment"
    HOUSING = "housing"
    YOUTH_CARE = "youth_care"
    HEALTH = "health"
    JUSTICE = "justice"
    TOWN = "town"
    OTHER = "other"


def quarter_of(day: date) -> str:
    """Returns the quarter of a day ("2026-Q4"); all that nameless rows keep of a moment."""
    return f"{day.year}-Q{(day.month - 1) // MONTHS + 1}"


def first_day(quarter: str) -> date:
    """Returns the first day of a quarter written as above."""
    year, _, number = quarter.partition("-Q")
    return date(int(year), (int(number) - 1) * MONTHS + 1, 1)
