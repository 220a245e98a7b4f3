"""Which fixed seats are empty, and which clearance lapses: read from who sits, never from a person's file."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import chain

from houvast.cell.values.cells import SeatContent, SeatKind

CLEARANCE_NOTICE = timedelta(days=60)
"""How long before its day a clearance is asked about: ours, long enough to ask for another."""
YEAR = timedelta(days=365)
"""The exercise on roles comes back after a year: ours; VVSG says at least once."""


class GapKind(StrEnum):
    """What is missing in a seat."""

    NOBODY = "nobody"
    CLEARANCE_UNKNOWN = "clearance_unknown"
    CLEARANCE_LAPSES = "clearance_lapses"
    CLEARANCE_OVER = "clearance_over"


@dataclass(frozen=True)
class Gap:
    """Something missing in a seat today; ``municipality`` stands with a mayor's, ``on`` with a clearance."""

    kind: GapKind
    seat: SeatKind
    municipality: str = ""
    on: date | None = None


def gaps_on(day: date, municipalities: Iterable[str], seats: Sequence[SeatContent]) -> tuple[Gap, ...]:
    """Returns what is missing on a day: each municipality its mayor, the police and prevention one each.

    A deputy fills a seat: the law says "and/or representative" (art. 3 §1 of the law of 30 July 2018).
    """
    sitting = [seat for seat in seats if seat.holds_on(day)]
    mayors = {seat.municipality for seat in sitting if seat.kind is SeatKind.MAYOR}
    kinds = {seat.kind for seat in sitting}
    empty = chain(
        (Gap(GapKind.NOBODY, SeatKind.MAYOR, one) for one in municipalities if one not in mayors),
        (Gap(GapKind.NOBODY, kind) for kind in (SeatKind.POLICE, SeatKind.PREVENTION) if kind not in kinds),
    )
    police = (seat for seat in sitting if seat.kind is SeatKind.POLICE)
    return (*empty, *(gap for seat in police if (gap := _clearance(seat, day)) is not None))


def due_of(
    day: date, municipalities: Sequence[str], seats: Sequence[SeatContent], exercised_on: date | None
) -> date:
    """Returns the day that asks for attention next: today for a gap, else what lapses first.

    A cell that never held the exercise on roles is asked now.
    """
    if gaps_on(day, municipalities, seats) or exercised_on is None:
        return day
    sitting = [seat for seat in seats if seat.holds_on(day)]
    lapsing = [seat.clearance_until - CLEARANCE_NOTICE for seat in sitting if seat.clearance_until]
    ending = [seat.until_on + timedelta(days=1) for seat in sitting if seat.until_on]
    return min([*lapsing, *ending, exercised_on + YEAR])


def _clearance(seat: SeatContent, day: date) -> Gap | None:
    until = seat.clearance_until
    if until is None:
        return Gap(GapKind.CLEARANCE_UNKNOWN, SeatKind.POLICE)
    if until < day:
        return Gap(GapKind.CLEARANCE_OVER, SeatKind.POLICE, on=until)
    is_near = until - CLEARANCE_NOTICE <= day
    return Gap(GapKind.CLEARANCE_LAPSES, SeatKind.POLICE, on=until) if is_near else None
