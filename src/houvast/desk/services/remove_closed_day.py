"""Taking a closed day back: the service works after all."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.desk.models.response import ClosedDay
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


def remove_closed_day(actor: Actor, closed_id: UUID) -> None:
    """Removes a closed day of a service the actor is steward of. Raises NotFound."""
    must(actor, "desk.remove_closed_day")
    deleted, _ = ClosedDay.objects.filter(id=closed_id).delete()
    if not deleted:
        raise NotFound(message("This does not exist, or not for you."))
    log.record("desk.remove_closed_day", subject=closed_id)
