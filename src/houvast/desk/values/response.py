"""By when an asker hears something, and what counts as an answer.

Answered means: the desk said something to the asker after their question came in. A talk that clarified,
what the asker agreed to, an outcome and an answer in writing all count; so does one tap that says "answered
today". An attempt that reached nobody does not.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from houvast.kernel.working_days import working_days_between
from houvast.vault.content import content

DEFAULT_DAYS: Final = 2
"""Working days within which an asker hears something, where the steward chose nothing else."""

FEWEST_DAYS: Final = 1
MOST_DAYS: Final = 10
"""The bounds within which a steward chooses, in working days."""

NEXT_STEP_WITHIN: Final = 5
"""Working days after which an answered question that is still open asks for attention; the house's choice."""


class AnsweredBy(StrEnum):
    """With what the asker first heard from the desk."""

    TAP = "tap"
    TALK = "talk"
    AGREEMENT = "agreement"
    OUTCOME = "outcome"
    WRITTEN = "written"


class ClosedFor(StrEnum):
    """Why a service is closed on a day that is no legal public holiday."""

    REPLACEMENT = "replacement"
    COMMUNITY = "community"
    BRIDGE = "bridge"
    OTHER = "other"


class Response(StrEnum):
    """How the first answer came: within the clock, or how many working days after it."""

    SAME_DAY = "same_day"
    WITHIN = "within"
    A_LITTLE_LATE = "late_1_2"
    LATE = "late_3_5"
    VERY_LATE = "late_more"


A_LITTLE: Final = 2
SOME: Final = 5


@content("desk.first_answer", version=1)
@dataclass(frozen=True)
class FirstAnswerContent:
    """With what the asker first heard from the desk, and how it was counted; the row's moment says when."""

    by: AnsweredBy
    due_on: date
    response: Response


def response_of(asked_on: date, due_on: date, answered_on: date, closed: Collection[date] = ()) -> Response:
    """Returns how an answer came, by the day it was due; late is counted in working days of the service."""
    if answered_on <= due_on:
        return Response.SAME_DAY if answered_on <= asked_on else Response.WITHIN
    late = working_days_between(due_on, answered_on, closed)
    if late <= A_LITTLE:
        return Response.A_LITTLE_LATE
    return Response.LATE if late <= SOME else Response.VERY_LATE
