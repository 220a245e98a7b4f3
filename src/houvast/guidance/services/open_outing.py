"""Looking where a colleague is: with a reason, which the colleague reads; the log keeps that it happened."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.personal import seal_for
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.models.outing import Outing
from houvast.guidance.selectors._outings import givers_of, lookup_place, open_destination
from houvast.guidance.values.outings import OutingDestination, OutingLookup
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.messages import message


def open_outing(actor: Actor, copy_id: UUID, why: str) -> OutingDestination:
    """Returns where somebody watched over by the actor went.

    Raises Invalid without a reason, NotFound when it is not the actor's to watch or the colleague is back.
    """
    must(actor, "guidance.open_outing")
    if not why.strip():
        raise Invalid(message("Say why you need to know where your colleague is."))
    row = Outing.objects.select_for_update().filter(id=copy_id).exclude(user_id=actor.user_id).first()
    if row is None:
        raise NotFound(message("This does not exist, or not for you."))
    givers = givers_of(actor, [row])[row.user_id]
    destination = open_destination(actor, row, givers)
    lookup = OutingLookup(actor.name, clock.now(), why)
    row.lookup = seal_for(givers[0].encryption, row.user_id, lookup_place(row.id), lookup)
    row.save(update_fields=["lookup"])
    log.record("guidance.open_outing", subject=row.outing_id)
    return destination
