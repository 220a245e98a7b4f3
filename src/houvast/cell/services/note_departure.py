"""Noting that somebody left during an item: from now on nothing that is shown is given to them."""

from dataclasses import replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.cells import FOREIGN
from houvast.cell.services._running import keep_item, take_item
from houvast.kernel import clock
from houvast.kernel.errors import NotFound


def note_departure(actor: Actor, item_id: UUID, attendee_id: UUID) -> UUID:
    """Notes it; returns the meeting. Raises NotFound for whoever never came, Conflict."""
    must(actor, "cell.note_departure")
    about = take_item(actor, item_id)
    attendance = about.content.attendance
    if not any(one.attendee_id == attendee_id for one in attendance):
        raise NotFound(FOREIGN)
    now = clock.now()
    left = tuple(
        replace(one, left_at=now) if one.attendee_id == attendee_id and one.left_at is None else one
        for one in attendance
    )
    if left != attendance:
        keep_item(actor, about.item, replace(about.content, attendance=left))
        log.record("cell.note_departure", dossier=about.item.dossier_id)
    return about.meeting.id
