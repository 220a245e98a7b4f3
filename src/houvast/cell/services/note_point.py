"""Noting a point: what goes well, what is contested, who would do otherwise, what would change our mind."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.expected import expected_for
from houvast.cell.services._points import add_point
from houvast.cell.services._running import refuse_words, take_item
from houvast.cell.values.points import NOTED, PointContent, PointKind
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewPoint:
    """What to note; its number comes with the form. ``looked``: see ``refuse_words``."""

    item_id: UUID
    point_id: UUID
    kind: PointKind
    words: str
    looked: bool = False
    names_looked: bool = False


def note_point(actor: Actor, new: NewPoint) -> UUID:
    """Notes it once and shows it; returns the meeting. Who said it is not noted.

    Raises Invalid without words, NotFound, Conflict while the item is not discussed.
    """
    must(actor, "cell.note_point")
    about = take_item(actor, new.item_id)
    if not new.words.strip() or new.kind not in NOTED:
        raise Invalid(message("Write it in words."))
    refuse_words(about, new.words, expected_for(actor, about), (new.looked, new.names_looked))
    if add_point(actor, about, new.point_id, PointContent(new.kind, new.words, "")):
        log.record("cell.note_point", dossier=about.item.dossier_id)
    return about.meeting.id
