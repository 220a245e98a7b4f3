"""Removing a step that was written by mistake: it is gone, and a restore does not bring it back."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.register import write_down
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message
from houvast.schools.services._supports import settle_days, take_open_support, take_step
from houvast.schools.values.supports import Closing, ComingBack


def remove_step(actor: Actor, support_id: UUID, step_id: UUID) -> None:
    """Removes a step of an open support.

    Raises NotFound, Conflict when the support is closed or the step is where it was closed or came back.
    """
    must(actor, "schools.remove_step")
    support = take_open_support(support_id)
    row, content = take_step(actor, support, step_id)
    if isinstance(content.said, Closing | ComingBack):
        raise Conflict(message("A closing and a coming back stay: they say what happened when."))
    write_down("removed_school_step", row.id)
    row.delete()
    settle_days(actor, support)
    log.record("schools.remove_step", dossier=support.dossier_id)
