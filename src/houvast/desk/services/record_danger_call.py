"""Keeping that the desk called somebody in danger. It reports nothing: whoever calls, calls themselves."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.desk.finding import own_team
from houvast.desk.models.danger_line import DangerCall
from houvast.desk.selectors._danger_calls import opened_call
from houvast.desk.services._danger_calls import ensure_happened, sealed_call
from houvast.desk.values.danger_line import DangerCallContent
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message


def record_danger_call(actor: Actor, call_id: UUID, content: DangerCallContent) -> None:
    """Keeps a call for the team, whether or not a question was opened; sent twice, it is there once.

    The outcome may be empty, and be filled in afterwards. Raises Conflict without a team or when the number
    was used for other words, Invalid for a moment to come.
    """
    must(actor, "desk.record_danger_call")
    team = own_team(actor)
    ensure_happened(content)
    kept = DangerCall.objects.filter(id=call_id).first()
    if kept is not None:
        if opened_call(actor, kept) != content:
            raise Conflict(message("This call was kept before, with other words. Open it to put it right."))
        return
    sealed, signature = sealed_call(actor, team.id, call_id, content)
    DangerCall(
        id=call_id, function_key_id=team.id, writer_id=actor.user_id, sealed=sealed, signature=signature
    ).save(force_insert=True)
    log.record("desk.record_danger_call", subject=call_id)
