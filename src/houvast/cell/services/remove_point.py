"""Removing a point while its item is discussed: noted by mistake, or not agreed after all."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.rooms import point_row
from houvast.cell.models.room import Shown
from houvast.cell.services._running import take_item


def remove_point(actor: Actor, point_id: UUID) -> UUID:
    """Removes it from the screen and for good; returns the meeting. Raises NotFound, Conflict.

    A slip that was given of an action lies there until the meeting ends: tell its owner.
    """
    must(actor, "cell.remove_point")
    row = point_row(point_id)
    about = take_item(actor, row.item_id)
    Shown.objects.filter(point_id=row.id).delete()
    row.delete()
    log.record("cell.remove_point", dossier=about.item.dossier_id)
    return about.meeting.id
