"""Signals to policy: a barrier of a service or a rule, said anew without anybody in it."""

from enum import StrEnum
from typing import Final

QUARTERS: Final = 4
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
