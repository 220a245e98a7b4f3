"""What waits for somebody who sits in a cell or takes part in one: how much, and by when; never who."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

AHEAD: Final = timedelta(days=14)
"""How long before its day something is said to wait: ours."""


class WaitingKind(StrEnum):
    """What waits, in the order in which it is read."""

    PROPOSALS = "proposals"
    TO_DECIDE = "to_decide"
    OVERVIEWS = "overviews"
    OVERVIEWS_NO_DAY = "overviews_no_day"
    REVIEWS = "reviews"
    MEETINGS = "meetings"
    NOT_INVITED = "not_invited"
    NO_ANSWER = "no_answer"
    DRAFTS = "drafts"
    APPROVALS = "approvals"
    SHEETS = "sheets"
    DOCUMENTS = "documents"
    EVALUATIONS = "evaluations"
    FIGURES = "figures"
    INVITATIONS = "invitations"
    TAKING_PART = "taking_part"
    EXTRACTS = "extracts"
    RECALLS = "recalls"
    SLIPS = "slips"


@dataclass(frozen=True)
class Waiting:
    """So many of a kind, the earliest by a day; ``place`` is a meeting or a cell, and never a case."""

    kind: WaitingKind
    number: int
    on: date | None = None
    place: UUID | None = None


def by_day(kind: WaitingKind, days: Iterable[tuple[date, UUID | None]]) -> Waiting:
    """Returns so many of a kind with the earliest day."""
    found = sorted(days, key=lambda one: one[0])
    return Waiting(kind, len(found), *(found[0] if found else ()))
