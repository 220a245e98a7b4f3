"""Ending one of one's own sessions: another telephone, the computer in the meeting room."""

from uuid import UUID

from houvast.access import sessions
from houvast.access.actor import Actor
from houvast.access.models.signin import Session
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


def end_session(actor: Actor, session_id: UUID) -> None:
    """Ends a session of the actor's own and destroys the keys it kept. Raises NotFound."""
    must(actor, "access.end_session")
    if not Session.objects.filter(id=session_id, account_id=actor.user_id).exists():
        raise NotFound(message("This does not exist, or not for you."))
    log.record("access.end_session", subject=session_id)
    sessions.end_session(session_id)
