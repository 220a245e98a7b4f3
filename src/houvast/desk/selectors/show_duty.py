"""Who is on duty at the desk now, and which hand-overs wait for somebody to take them over."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.desk.finding import team_or_none
from houvast.desk.models.duty import PassedOn
from houvast.desk.selectors._passed_on import opened_passed_on
from houvast.desk.selectors._shifts import shifts_of
from houvast.desk.values.duty import Slot, slot_of
from houvast.kernel import clock


@dataclass(frozen=True)
class WaitingPassedOn:
    """A hand-over nobody took over yet: from whom, and when."""

    id: UUID
    at: datetime
    name: str


@dataclass(frozen=True)
class DutyNow:
    """The desk as it is manned now. ``name`` is empty when nobody is on duty."""

    slot: Slot
    name: str
    is_mine: bool
    waiting: tuple[WaitingPassedOn, ...]


def show_duty(actor: Actor) -> DutyNow | None:
    """Returns who is on duty now; None for who belongs to no team. What waits is the oldest first."""
    must(actor, "desk.show_duty")
    team, now = team_or_none(actor), slot_of(clock.now())
    if team is None:
        return None
    shift = shifts_of(actor, team.id, now.day, now.day).get(now)
    rows = list(PassedOn.objects.filter(function_key_id=team.id, taken_at=None).order_by("created_at", "id"))
    opened = opened_passed_on(actor, rows)
    return DutyNow(
        slot=now,
        name=shift.name if shift else "",
        is_mine=shift is not None and shift.worker_id == actor.user_id,
        waiting=tuple(
            WaitingPassedOn(row.id, row.created_at, said.name if said else "") for row, said in opened
        ),
    )
