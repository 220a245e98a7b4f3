"""The devices on which somebody is signed in."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.models.signin import Session
from houvast.access.own_account import current_session
from houvast.access.rules import must
from houvast.kernel import clock


@dataclass(frozen=True)
class SessionLine:
    """One signed-in device; ``is_here`` is the one the list is read on."""

    id: UUID
    device: str
    began_at: datetime
    seen_at: datetime
    is_here: bool


def list_sessions(actor: Actor) -> tuple[SessionLine, ...]:
    """Returns the actor's open sessions, newest first."""
    must(actor, "access.list_sessions")
    here = current_session(actor)
    rows = Session.objects.filter(
        account_id=actor.user_id, ended_at=None, awaits="", expires_at__gt=clock.now()
    ).order_by("-created_at")
    return tuple(
        SessionLine(
            row.id, row.device, row.created_at, row.last_seen_at, here is not None and row.id == here.id
        )
        for row in rows
    )
