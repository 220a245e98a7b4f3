"""Writing down in which legal frame somebody speaks, duties to report included, before all else (F6)."""

from dataclasses import dataclass, replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.cells import FOREIGN
from houvast.cell.finding.openings import earlier_openings
from houvast.cell.services._running import keep_item, take_item
from houvast.cell.services._ter import refuse_ter
from houvast.cell.values.meetings import Opening
from houvast.cell.values.room import present_at
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class Stating:
    """Whose frame, and in which words; ``as_before``: as they stated it earlier in this meeting."""

    item_id: UUID
    attendee_id: UUID
    frame: str = ""
    as_before: bool = False
    looked: bool = False


def state_opening(actor: Actor, stating: Stating) -> UUID:
    """Keeps it, in place of an earlier one for this item; returns the meeting.

    Raises NotFound for whoever is not there, Invalid without words, Conflict when nothing was stated before.
    """
    must(actor, "cell.state_opening")
    about = take_item(actor, stating.item_id)
    there = {one.attendee_id: one.who for one in present_at(about.content.attendance, clock.now())}
    if stating.attendee_id not in there:
        raise NotFound(FOREIGN)
    who, frame = there[stating.attendee_id], stating.frame
    if stating.as_before:
        frame = earlier_openings(actor, about.meeting.id).get(who, "")
        if not frame:
            raise Conflict(message("They stated nothing earlier in this meeting."))
    if not frame.strip():
        raise Invalid(message("Write in which legal frame they speak."))
    refuse_ter((frame,), stating.looked, about.item.dossier_id)
    others = tuple(one for one in about.content.openings if one.who != who)
    keep_item(actor, about.item, replace(about.content, openings=(*others, Opening(who, frame))))
    log.record("cell.state_opening", dossier=about.item.dossier_id)
    return about.meeting.id
