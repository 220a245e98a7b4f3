"""Noting that somebody came for an item: a seat, an organisation invited for it, or who comes along."""

from dataclasses import dataclass, replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.expected import one_expected
from houvast.cell.finding.items import AboutItem
from houvast.cell.services._running import keep_item, take_item
from houvast.cell.values.meetings import Attendance, AttendeeKind
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message

ALONG = (AttendeeKind.ACCOMPANYING, AttendeeKind.INTERPRETER)
"""Who can come along with somebody who is invited (FWB decree, art. 9); they sign silence for this item."""


@dataclass(frozen=True)
class Arrival:
    """Who came; for who comes along the form's number, a name, as what, and that they signed for silence."""

    item_id: UUID
    attendee_id: UUID
    who: str = ""
    kind: AttendeeKind | None = None
    signed_silence: bool = False


def note_arrival(actor: Actor, arrival: Arrival) -> UUID:
    """Notes it; returns the meeting. From now on the screen shows nothing that was shown before they came.

    Raises NotFound for whoever is not invited for this item, Invalid for who comes along without a name or
    without signing silence, Conflict while the item is not discussed.
    """
    must(actor, "cell.note_arrival")
    about = take_item(actor, arrival.item_id)
    now, attendance = clock.now(), about.content.attendance
    if any(one.attendee_id == arrival.attendee_id and one.left_at is None for one in attendance):
        return about.meeting.id
    came = _along(arrival) if arrival.kind in ALONG else _invited(actor, about, arrival)
    came = replace(came, came_at=now)
    keep_item(actor, about.item, replace(about.content, attendance=(*attendance, came)))
    log.record("cell.note_arrival", dossier=about.item.dossier_id)
    return about.meeting.id


def _along(arrival: Arrival) -> Attendance:
    if not arrival.who.strip():
        raise Invalid(message("Write who comes along."))
    if not arrival.signed_silence:
        raise Invalid(message("Who comes along signs for silence first, for this case."))
    kind = arrival.kind or AttendeeKind.ACCOMPANYING
    return Attendance(arrival.attendee_id, kind, arrival.who, clock.now(), signed_silence=True)


def _invited(actor: Actor, about: AboutItem, arrival: Arrival) -> Attendance:
    coordinators = about.cell.coordinator_function_id
    if arrival.attendee_id == coordinators:
        return Attendance(coordinators, AttendeeKind.SEAT, actor.name, clock.now(), function_id=coordinators)
    one = one_expected(actor, about, arrival.attendee_id)
    return Attendance(one.id, one.kind, one.who, clock.now(), function_id=one.function_id)
