"""Choosing for how many days a service lets its workers remember a name: a steward does, within bounds."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.audit import log
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.messages import message
from houvast.outreach.models.remembered import Keeping
from houvast.outreach.values.remembered import FEWEST_DAYS, MOST_DAYS


def change_keeping(actor: Actor, controller_id: UUID, days: int) -> None:
    """Sets the number of days for names remembered from now on.

    Raises NotFound where the actor is no steward, Invalid outside the bounds.
    """
    must(actor, "outreach.change_keeping")
    if controller_id not in actor.serves_as(Function.STEWARD):
        raise NotFound(message("This does not exist, or not for you."))
    if not FEWEST_DAYS <= days <= MOST_DAYS:
        raise Invalid(
            message("Choose between %(fewest)s and %(most)s days."), fewest=FEWEST_DAYS, most=MOST_DAYS
        )
    Keeping.objects.bulk_create(
        [Keeping(controller_id=controller_id, days=days)],
        update_conflicts=True,
        update_fields=["days"],
        unique_fields=["controller_id"],
    )
    log.record("outreach.change_keeping", subject=controller_id)
