"""Exchanging two half days in one act, so that neither is left without anybody meanwhile."""

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.desk.finding import own_team
from houvast.desk.selectors._shifts import shifts_of
from houvast.desk.services._shifts import ensure_not_past, write_shifts
from houvast.desk.values.duty import Slot
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


def swap_shifts(actor: Actor, one: Slot, other: Slot) -> None:
    """Exchanges who is on duty in two half days. Raises Conflict without a team, Invalid for an open one."""
    must(actor, "desk.swap_shifts")
    team = own_team(actor)
    ensure_not_past(one, other)
    shifts = shifts_of(actor, team.id, min(one, other).day, max(one, other).day)
    first, second = shifts.get(one), shifts.get(other)
    if one == other or first is None or second is None:
        raise Invalid(message("Choose two half days that somebody has."))
    write_shifts(actor, team.id, [(one, second), (other, first)])
    log.record("desk.swap_shifts", subject=team.id)
