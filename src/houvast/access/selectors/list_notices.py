"""What somebody must know and has not put away: for their first page."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.models.people import Notice, User
from houvast.access.rules import must


@dataclass(frozen=True)
class NoticeLine:
    """An event, by whom and when, and the reference of the dossier it is about, if any."""

    id: UUID
    event: str
    reference: str
    by: str
    at: datetime


def list_notices(actor: Actor) -> tuple[NoticeLine, ...]:
    """Returns the actor's notices that were not put away, newest first."""
    must(actor, "access.list_notices")
    rows = list(Notice.objects.filter(user_id=actor.user_id, seen_at=None).order_by("-created_at")[:50])
    names = dict(User.objects.filter(id__in={row.by_id for row in rows}).values_list("id", "name"))
    return tuple(
        NoticeLine(row.id, row.event, row.reference, _name(names, row.by_id), row.created_at) for row in rows
    )


def _name(names: dict[UUID, str], user_id: UUID | None) -> str:
    return names.get(user_id, "") if user_id else ""
