"""Putting a call right, or adding what came of it."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.writing import taken_for_change
from houvast.audit import log
from houvast.desk.models.danger_line import DangerCall
from houvast.desk.services._danger_calls import ensure_happened, sealed_call
from houvast.desk.values.danger_line import DangerCallContent


def change_danger_call(actor: Actor, call_id: UUID, content: DangerCallContent) -> None:
    """Puts these words in place of the call's. Raises NotFound, Invalid for a moment to come."""
    must(actor, "desk.change_danger_call")
    ensure_happened(content)
    call = taken_for_change(DangerCall, call_id)
    sealed, signature = sealed_call(actor, call.function_key_id, call.id, content)
    DangerCall.objects.filter(id=call.id).update(writer_id=actor.user_id, sealed=sealed, signature=signature)
    log.record("desk.change_danger_call", subject=call.id)
