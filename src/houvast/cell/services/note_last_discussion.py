"""Noting when the item was last discussed: from it the period of keeping counts (FWB, art. 20)."""

from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.services._participations import keep_discussed, take_participation
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message


def note_last_discussion(actor: Actor, participation_id: UUID, on: date) -> None:
    """Notes it, unless a later day is known (F12).

    Raises Invalid for a day to come, Conflict for one after the closing or when nobody goes, NotFound.
    """
    must(actor, "cell.note_last_discussion")
    row, content = take_participation(actor, participation_id, coming=True)
    if on > clock.today():
        raise Invalid(message("Choose a day that has been."))
    if row.closed_on is not None and on > row.closed_on:
        raise Conflict(message("This case was closed before that day. It was discussed no more."))
    keep_discussed(row, content, on)
    log.record("cell.note_last_discussion", dossier=row.dossier_id)
