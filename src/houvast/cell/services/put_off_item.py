"""Putting an item off: nothing was discussed, so no clock moves; a word says why."""

from dataclasses import replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.expected import expected_for
from houvast.cell.services._running import all_left, clear_screen, keep_item, refuse_words, take_item
from houvast.cell.values.meetings import ItemState
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


def put_off_item(actor: Actor, item_id: UUID, word: str, looked: tuple[bool, bool] = (False, False)) -> UUID:
    """Puts it off once; returns the meeting. Raises Invalid without a word, NotFound, Conflict."""
    must(actor, "cell.put_off_item")
    about = take_item(actor, item_id, ItemState.WAITING, ItemState.RUNNING, ItemState.PUT_OFF)
    if about.item.state == ItemState.PUT_OFF:
        return about.meeting.id
    if not word.strip():
        raise Invalid(message("Write why it is put off."))
    refuse_words(about, word, expected_for(actor, about), looked)
    now = clock.now()
    clear_screen(item_id, now)
    about.item.state = ItemState.PUT_OFF
    content = replace(about.content, put_off=word, attendance=all_left(about.content.attendance, now))
    keep_item(actor, about.item, content)
    log.record("cell.put_off_item", dossier=about.item.dossier_id)
    return about.meeting.id
