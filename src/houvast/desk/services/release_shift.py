"""Opening a half day again: somebody cannot. Why is kept nowhere; the roster shows that nobody is there."""

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.desk.finding import own_team
from houvast.desk.services._shifts import empty_shift, ensure_not_past
from houvast.desk.values.duty import Slot


def release_shift(actor: Actor, slot: Slot) -> None:
    """Takes whoever is on duty off it; a colleague may do so for somebody who is ill.

    Raises Conflict without a team, Invalid for a half day gone by.
    """
    must(actor, "desk.release_shift")
    team = own_team(actor)
    ensure_not_past(slot)
    if empty_shift(team.id, slot):
        log.record("desk.release_shift", subject=team.id)
