"""Safe and back: one tap, and what was said of the visit is gone everywhere."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.selectors._outings import open_notice
from houvast.guidance.services._watching import Visit, own_outing, seal_copy
from houvast.guidance.values.outings import OutingDestination, OutingState


def return_from_outing(actor: Actor, outing_id: UUID) -> None:
    """Ends an outing; does nothing when it ended before. Raises NotFound.

    The watchers' copies are emptied. The worker keeps their own telephone number, for the next time.
    """
    must(actor, "guidance.return_from_outing")
    rows = own_outing(actor, outing_id)
    if rows[0].state != OutingState.OUT:
        return
    for row in rows:
        if row.receiver_id == actor.user_id:
            keys = actor.keyring.public_keys({actor.user_id})[actor.user_id]
            seal_copy(actor, row, keys, Visit(open_notice(actor, row, [keys]), OutingDestination("", "")))
        else:
            row.notice = row.destination = row.signature = None
        row.state = OutingState.BACK
        row.save(update_fields=["notice", "destination", "signature", "receiver_version", "state", "due_on"])
    log.record("guidance.return_from_outing", subject=outing_id)
