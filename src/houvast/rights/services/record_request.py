"""Keeping what police or a magistrate asked or seized, on which article, and what was given (F18)."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.rights.services._keeping import keep_trace
from houvast.rights.values import Request


def record_request(actor: Actor, trace_id: UUID, request: Request) -> None:
    """Keeps the actor's own record of a request or seizure (F18). Raises Invalid, Conflict."""
    must(actor, "rights.record_request")
    if not request.who.strip() or not request.asked.strip():
        raise Invalid(message("Write at least who asked, and what."))
    if request.asked_on > clock.today():
        raise Invalid(message("This day is still to come."))
    if keep_trace(actor, trace_id, request):
        log.record("rights.record_request", subject=trace_id)
