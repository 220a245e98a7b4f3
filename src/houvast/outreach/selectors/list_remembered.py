"""Whom I remember for a while: my own plain list. There is no other, of a team or of a service."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.errors import NotFound
from houvast.outreach.finding import opened_note
from houvast.outreach.models.remembered import Remembered


@dataclass(frozen=True)
class RememberedLine:
    """A name, the day of the last talk, and the last day it is kept."""

    id: UUID
    name: str
    last_talk: date
    lapses_on: date


@dataclass(frozen=True)
class RememberedList:
    """My notes, the one that goes first on top; ``closed`` counts those sealed to keys I lost."""

    lines: tuple[RememberedLine, ...]
    closed: int


def list_remembered(actor: Actor) -> RememberedList:
    """Returns the actor's own notes that are not past their day; one query."""
    must(actor, "outreach.list_remembered")
    rows = Remembered.objects.filter(user_id=actor.user_id, lapses_on__gte=clock.today())
    log.record("outreach.list_remembered")
    lines, closed = [], 0
    for row in rows.order_by("lapses_on", "created_at"):
        try:
            content = opened_note(actor, row)
        except NotFound:
            closed += 1
        else:
            lines.append(RememberedLine(row.id, content.name, content.talks[-1].on, row.lapses_on))
    return RememberedList(tuple(lines), closed)
