"""Staying longer: another return, told to everybody who watches, before they begin to worry."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.selectors._outings import open_destination, open_notice
from houvast.guidance.services._watching import Visit, check_return, own_outing, seal_copy
from houvast.guidance.values.outings import OutingState
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message


def extend_outing(actor: Actor, outing_id: UUID, back_at: datetime) -> None:
    """Changes when the actor means to be back. Raises NotFound, Invalid, Conflict when they are back."""
    must(actor, "guidance.extend_outing")
    rows = own_outing(actor, outing_id)
    if rows[0].state != OutingState.OUT:
        raise Conflict(message("You are back already."))
    keys = actor.keyring.public_keys({row.receiver_id for row in rows})
    own = next(row for row in rows if row.receiver_id == actor.user_id)
    notice = replace(open_notice(actor, own, [keys[actor.user_id]]), back_at=back_at)
    check_return(notice)
    visit = Visit(notice, open_destination(actor, own, [keys[actor.user_id]]))
    for row in rows:
        seal_copy(actor, row, keys[row.receiver_id], visit)
        row.save(update_fields=["notice", "destination", "signature", "receiver_version", "state", "due_on"])
    log.record("guidance.extend_outing", subject=outing_id)
