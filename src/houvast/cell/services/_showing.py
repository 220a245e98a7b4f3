"""What the acts that put something on the screen share: keeping it in the room, giving it to who is there."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.sealing import seal_content
from houvast.access.writing import write_once
from houvast.cell.finding.items import AboutItem
from houvast.cell.finding.rooms import ShownEntry, room_of, shown_in
from houvast.cell.models.room import Shown
from houvast.cell.services._running import give_said
from houvast.cell.values.room import ShownContent, may_be_shown, not_yet_given
from houvast.cell.values.slips import StatementSlip
from houvast.kernel import clock
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message


@dataclass(frozen=True)
class ToShow:
    """Something to put on the screen, with the number of its row and where it comes from."""

    shown_id: UUID
    content: ShownContent
    extract_id: UUID | None = None
    point_id: UUID | None = None


def put_on_screen(actor: Actor, about: AboutItem, new: ToShow) -> bool:
    """Puts it there once, and gives a slip to each key that is there and has none of it yet.

    Returns whether this call did it. Raises Conflict when somebody is there whom it was not given to.
    """
    now, attendance = clock.now(), about.content.attendance
    if not may_be_shown(new.content, attendance, now):
        raise Conflict(
            message("Somebody is here whom this was not given to. Ask its giver, or show it without them.")
        )
    earlier = [one.shown_at for one in shown_in(actor, about.item.id) if is_same(one, new)]
    row = Shown(
        id=new.shown_id,
        created_at=now,
        dossier_id=about.item.dossier_id,
        compartment_id=room_of(about.item.id),
        item_id=about.item.id,
        extract_id=new.extract_id,
        point_id=new.point_id,
    )
    seal_content(actor, row, new.content)
    if not write_once(actor, row, ShownContent, new.content):
        return False
    Shown.objects.filter(id__in=_standing(actor, about, new), taken_at=None).update(taken_at=now)
    keys = not_yet_given(earlier, attendance, now)
    if new.extract_id is not None:
        give_said(actor, about, keys, slip_of(new.content), new.extract_id)
    return True


def slip_of(content: ShownContent) -> StatementSlip:
    """Returns what somebody who is there gets of a statement."""
    return StatementSlip(content.words, content.by, content.source, content.category, content.names_others)


def is_same(one: ShownEntry, new: ToShow) -> bool:
    """Returns whether something shown before is the very same statement or point."""
    return (one.extract_id, one.point_id, one.content.number) == (
        new.extract_id,
        new.point_id,
        new.content.number,
    )


def _standing(actor: Actor, about: AboutItem, new: ToShow) -> list[UUID]:
    """Returns the earlier rows of the same: shown again, it stands there once."""
    return [one.id for one in shown_in(actor, about.item.id) if is_same(one, new) and one.id != new.shown_id]
