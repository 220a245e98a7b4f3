"""One note of one's own: the name, what was talked about when, and until which day it is kept."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.outreach.finding import opened_note, own_keeping, remembered_row
from houvast.outreach.values.remembered import RememberedContent


@dataclass(frozen=True)
class RememberedPage:
    """A note, the last day it is kept, and for how many days a renewal would keep it."""

    id: UUID
    content: RememberedContent
    lapses_on: date
    days: int


def show_remembered(actor: Actor, note_id: UUID) -> RememberedPage:
    """Returns a note of the actor's own. Raises NotFound, also when its day is past or its keys are lost."""
    must(actor, "outreach.show_remembered")
    row = remembered_row(actor, note_id)
    log.record("outreach.show_remembered")
    return RememberedPage(row.id, opened_note(actor, row), row.lapses_on, own_keeping(actor).days)
