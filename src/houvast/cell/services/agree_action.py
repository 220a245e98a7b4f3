"""Agreeing an action: an organisation that is there takes it upon itself, by a day, and gets a slip (F22)."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.cells import FOREIGN
from houvast.cell.finding.expected import expected_for
from houvast.cell.services._points import add_point
from houvast.cell.services._running import give_said, refuse_words, take_item
from houvast.cell.values.points import PointContent, PointKind
from houvast.cell.values.room import present_at
from houvast.cell.values.slips import ActionSlip
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewAction:
    """Whose action, what, by when; its number comes with the form. ``looked``: see ``refuse_words``."""

    item_id: UUID
    point_id: UUID
    owner_id: UUID
    what: str
    by: date | None
    looked: bool = False
    names_looked: bool = False


def agree_action(actor: Actor, new: NewAction) -> UUID:
    """Notes it once, shows it and gives it to its owner; returns the meeting.

    Nobody takes on an action for others: the owner is there. Raises Invalid without words or a day to come,
    NotFound for whoever is not there, Conflict.
    """
    must(actor, "cell.agree_action")
    about = take_item(actor, new.item_id)
    there = {one.attendee_id for one in present_at(about.content.attendance, clock.now())}
    expected = expected_for(actor, about)
    owner = next((one for one in expected if one.id == new.owner_id and one.id in there), None)
    if owner is None:
        raise NotFound(FOREIGN)
    if not new.what.strip():
        raise Invalid(message("Write what is agreed."))
    if new.by is None or new.by < clock.today():
        raise Invalid(message("Choose the day by which it is done."))
    refuse_words(about, new.what, expected, (new.looked, new.names_looked))
    point = PointContent(PointKind.ACTION, new.what, "", owner.organisation, owner.id, new.by)
    if add_point(actor, about, new.point_id, point, owner):
        keys = frozenset({owner.function_id} if owner.function_id else ())
        give_said(actor, about, keys, ActionSlip(new.what, owner.organisation, new.by))
        log.record("cell.agree_action", dossier=about.item.dossier_id)
    return about.meeting.id
