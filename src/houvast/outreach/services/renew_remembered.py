"""Remembering somebody longer: only when the young person agrees; who said so, when and how stays with it."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.outreach.finding import own_keeping
from houvast.outreach.services._notes import seal_note, take_note
from houvast.outreach.values.remembered import Renewal, lapse_day


def renew_remembered(actor: Actor, note_id: UUID, renewal: Renewal) -> None:
    """Keeps a note for its full time again, counted from today.

    Raises NotFound, Invalid without who agreed, when and how.
    """
    must(actor, "outreach.renew_remembered")
    if not renewal.who.strip() or not renewal.how.strip():
        raise Invalid(
            message("Write who agreed, and how. Without a yes of the young person it goes on its day.")
        )
    if renewal.on > clock.today():
        raise Invalid(message("This day is yet to come."))
    row, content = take_note(actor, note_id)
    if any(one.id == renewal.id for one in content.renewals):
        return
    row.lapses_on = max(row.lapses_on, lapse_day(clock.today(), own_keeping(actor).days))
    seal_note(actor, row, content.with_renewal(renewal))
    row.save(update_fields=["sealed", "lapses_on"])
    log.record("outreach.renew_remembered")
