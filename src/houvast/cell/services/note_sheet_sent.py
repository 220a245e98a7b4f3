"""Noting that the police seat sent a sheet, by its own means: Houvast sends nothing and knows no way to."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content, unseal_content
from houvast.access.writing import taken_for_change
from houvast.audit import log
from houvast.cell.models.sheets import GivenSheet
from houvast.cell.values.sheets import GivenSheetContent, SheetSending
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class SheetSent:
    """To whom it was sent, and on which day."""

    given_id: UUID
    recipient_id: UUID
    on: date


def note_sheet_sent(actor: Actor, sent: SheetSent) -> None:
    """Notes it, once for each recipient and day; only recipients everybody agreed to (art. 4 §2).

    Raises Invalid for somebody else or a day that cannot be, NotFound.
    """
    must(actor, "cell.note_sheet_sent")
    row = taken_for_change(GivenSheet, sent.given_id)
    content = unseal_content(actor, row, GivenSheetContent)
    known = {one.id: one.name for one in content.text.recipients}
    if sent.recipient_id not in known:
        raise Invalid(message("Everybody agreed to other recipients. Choose one of these."))
    if not content.agreed_on <= sent.on <= clock.today():
        raise Invalid(message("Choose a day since everybody agreed, until today."))
    name = known[sent.recipient_id]
    if any((one.recipient, one.on) == (name, sent.on) for one in content.sendings):
        return
    one = SheetSending(name, sent.on, actor.name)
    seal_content(actor, row, replace(content, sendings=(*content.sendings, one)))
    row.save(update_fields=["content"])
    log.record("cell.note_sheet_sent", dossier=row.dossier_id)
