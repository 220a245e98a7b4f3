"""Finds a colleague whose steward the actor is."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.models.people import User
from houvast.access.values import Function
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


def colleague_row(actor: Actor, user_id: UUID) -> User:
    """Returns a colleague of a service where the actor is steward; raises NotFound, also for oneself."""
    row = User.objects.filter(id=user_id, home_id__in=actor.serves_as(Function.STEWARD)).first()
    if row is None or user_id == actor.user_id:
        raise NotFound(message("This does not exist, or not for you."))
    return row
