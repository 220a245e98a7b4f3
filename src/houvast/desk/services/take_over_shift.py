"""Taking a hand-over: I read it and go on with it. From now on I am on duty, and it waits for nobody else."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.writing import taken_for_change
from houvast.audit import log
from houvast.desk.finding import own_team
from houvast.desk.models.duty import PassedOn
from houvast.desk.services._shifts import slot_now, write_shifts
from houvast.desk.values.duty import ShiftContent
from houvast.kernel import clock
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message


def take_over_shift(actor: Actor, passed_id: UUID) -> None:
    """Takes a hand-over and the half day it is now. Raises NotFound, Conflict when a colleague was first."""
    must(actor, "desk.take_over_shift")
    team = own_team(actor)
    passed = taken_for_change(PassedOn, passed_id)
    if passed.taken_by_id == actor.user_id:
        return
    if passed.taken_at is not None:
        raise Conflict(message("A colleague took this over already."))
    PassedOn.objects.filter(id=passed.id).update(taken_by_id=actor.user_id, taken_at=clock.now())
    write_shifts(actor, team.id, [(slot_now(), ShiftContent(actor.user_id, actor.name))])
    log.record("desk.take_over_shift", subject=passed.id)
