"""Out and back: what whoever watches over a worker may know of a visit, and when."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from houvast.vault.content import content

LONGEST_OUTING = timedelta(hours=16)


class OutingState(StrEnum):
    """Where an outing stands; in the clear, and all that is left of it in the end."""

    OUT = "out"
    BACK = "back"


@content("guidance.outing_notice", version=1)
@dataclass(frozen=True)
class OutingNotice:
    """Who is out, how to reach them, and when they mean to be back."""

    worker: str
    phone: str
    back_at: datetime


@content("guidance.outing_destination", version=1)
@dataclass(frozen=True)
class OutingDestination:
    """Where a worker went and with whom they meet, in their own words."""

    where: str
    with_whom: str


@content("guidance.outing_lookup", version=1)
@dataclass(frozen=True)
class OutingLookup:
    """Who looked where a worker was, when and why; the worker reads it."""

    name: str
    at: datetime
    why: str
