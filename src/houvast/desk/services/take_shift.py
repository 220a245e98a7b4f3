"""One tap: this half day is mine, whoever had it. For now, for a colleague who is away, for later."""

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.desk.finding import own_team
from houvast.desk.services._shifts import ensure_not_past, write_shifts
from houvast.desk.values.duty import ShiftContent, Slot


def take_shift(actor: Actor, slot: Slot) -> None:
    """Puts the actor on duty. Raises Conflict without a team, Invalid for a half day gone by."""
    must(actor, "desk.take_shift")
    team = own_team(actor)
    ensure_not_past(slot)
    write_shifts(actor, team.id, [(slot, ShiftContent(actor.user_id, actor.name))])
    log.record("desk.take_shift", subject=team.id)
