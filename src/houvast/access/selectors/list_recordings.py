"""Which questions the actor's service has recorded, in which languages."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.models.recordings import Recording
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class RecordingLine:
    """A recording: of which question, in which language, since when."""

    id: UUID
    key: str
    language: str
    since: datetime


@dataclass(frozen=True)
class Recordings:
    """The recordings of one service."""

    controller_id: UUID
    lines: tuple[RecordingLine, ...]


def list_recordings(actor: Actor) -> Recordings:
    """Returns the recordings of the service the actor is steward of, their own first. Raises NotFound."""
    must(actor, "access.list_recordings")
    services = sorted(actor.serves_as(Function.STEWARD), key=lambda found: (found != actor.home_id, found))
    if not services:
        raise NotFound(message("This does not exist, or not for you."))
    rows = Recording.objects.filter(controller_id=services[0]).defer("sound").order_by("key", "language")
    lines = (RecordingLine(row.id, row.key, row.language, row.created_at) for row in rows)
    return Recordings(services[0], tuple(lines))
