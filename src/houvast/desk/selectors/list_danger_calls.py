"""The calls in danger that belong to no question: the team's own list, the newest first."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.desk.finding import team_or_none
from houvast.desk.models.danger_line import DangerCall
from houvast.desk.selectors._danger_calls import opened_calls
from houvast.desk.values.danger_line import CALLS_KEPT, DangerCallContent
from houvast.kernel import clock
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class DangerCallLine:
    """A call; without words when it does not open. ``kept_until`` is the last day it is there."""

    id: UUID
    at: datetime
    content: DangerCallContent | None
    kept_until: date


def list_danger_calls(actor: Actor) -> tuple[DangerCallLine, ...]:
    """Returns the calls of the actor's team; none for who belongs to no team."""
    must(actor, "desk.list_danger_calls")
    team = team_or_none(actor)
    if team is None:
        return ()
    rows = list(DangerCall.objects.filter(function_key_id=team.id).order_by("-created_at", "id"))
    if rows:
        log.record("desk.list_danger_calls")
    return tuple(_line(row, said) for row, said in opened_calls(actor, rows))


def one_call(actor: Actor, call_id: UUID) -> DangerCallLine:
    """Returns one call of the actor's team. Raises NotFound."""
    must(actor, "desk.list_danger_calls")
    row = DangerCall.objects.filter(id=call_id).first()
    if row is None:
        raise NotFound(message("This does not exist, or not for you."))
    log.record("desk.show_danger_call", subject=call_id)
    return _line(*opened_calls(actor, [row])[0])


def _line(row: DangerCall, said: DangerCallContent | None) -> DangerCallLine:
    kept_until = clock.day_of(row.created_at + CALLS_KEPT)
    return DangerCallLine(row.id, said.at if said else row.created_at, said, kept_until)
