"""Keeping how somebody weighed grave danger. Nothing leaves from here: no message, no notice, no figure."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.rights.services._keeping import keep_trace
from houvast.rights.values import Danger


def weigh_grave_danger(actor: Actor, trace_id: UUID, danger: Danger) -> None:
    """Keeps the actor's own trace of what they weighed. Raises Invalid without a word, Conflict."""
    must(actor, "rights.weigh_grave_danger")
    if not danger.what.strip():
        raise Invalid(message("Write in a few words what could happen."))
    if keep_trace(actor, trace_id, danger):
        log.record("rights.weigh_grave_danger", subject=trace_id)
