"""Who is out on a visit and watched over by me: a name and a time; a telephone number once they are late."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import note_closed
from houvast.audit import log
from houvast.guidance.models.outing import Outing
from houvast.guidance.selectors._outings import givers_of, open_notice
from houvast.guidance.values.outings import OutingNotice, OutingState
from houvast.kernel import clock
from houvast.kernel.errors import Tampered


@dataclass(frozen=True)
class OutingLine:
    """Somebody who is out. ``phone`` is empty until they are late."""

    id: UUID
    worker: str
    back_at: datetime
    is_late: bool
    phone: str


def show_outings(actor: Actor) -> tuple[OutingLine, ...]:
    """Returns who is out and sealed to the actor or a duty of theirs, the earliest return first.

    What was damaged is left out, and the page says so: a watcher still sees all the others.
    """
    must(actor, "guidance.show_outings")
    rows = list(Outing.objects.filter(state=OutingState.OUT).exclude(user_id=actor.user_id))
    givers, now = givers_of(actor, rows), clock.now()
    lines: dict[UUID, OutingLine] = {}
    for row in rows:
        try:
            lines[row.outing_id] = _line(row, open_notice(actor, row, givers[row.user_id]), now)
        except Tampered:
            note_closed(actor, row, is_damaged=True)
    if lines:
        log.record("guidance.show_outings")
    return tuple(sorted(lines.values(), key=lambda line: line.back_at))


def _line(row: Outing, notice: OutingNotice, now: datetime) -> OutingLine:
    late = notice.back_at < now
    return OutingLine(row.id, notice.worker, notice.back_at, late, notice.phone if late else "")
