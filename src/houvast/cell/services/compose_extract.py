"""Composing an extract: chosen statements for named receivers, until a day; its giver signs it."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.colleagues import controller_names
from houvast.access.dossiers import dossier
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.services.give_extract import give_extract
from houvast.access.services.give_grant import NewGrant, give_grant
from houvast.access.services.open_compartment import NewCompartment, open_compartment
from houvast.access.signed import sign_row
from houvast.access.values import CompartmentKind, GrantReason, ReceiverKind
from houvast.audit import log
from houvast.cell.finding.own_seats import keyed
from houvast.cell.finding.participations import DraftedLine, drafted_of, frame_for
from houvast.cell.finding.signing import EXTRACT
from houvast.cell.models.participations import Extract, Kept, Participation, Receipt
from houvast.cell.services._participations import ensure_open, take_participation
from houvast.cell.services._statements import ensure_whole
from houvast.cell.values.extracts import ExtractContent, Receiver
from houvast.cell.values.participations import ParticipationContent
from houvast.kernel import clock, ids
from houvast.kernel.clock import BELGIUM
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message

LONGEST = timedelta(days=366)


@dataclass(frozen=True)
class NewExtract:
    """An extract to give. ``in_room``: it may be shown to those present, by the seat that coordinates.

    ``looked`` says that its giver looked at statements that name others (F10).
    """

    extract_id: UUID
    participation_id: UUID
    statements: tuple[UUID, ...]
    seats: tuple[UUID, ...]
    until_on: date
    in_room: bool = False
    looked: bool = False


def compose_extract(actor: Actor, new: NewExtract) -> UUID:
    """Gives an extract once; what was chosen no longer waits. Returns its number.

    Raises Invalid without a statement, a receiver or a day to come, and where others are named and nobody
    looked; Conflict when nobody goes or a receiver has no key; NotFound (F3, F9, F10).
    """
    must(actor, "cell.compose_extract")
    row, content = take_participation(actor, new.participation_id, coming=True)
    if Extract.objects.filter(id=new.extract_id).exists():
        return new.extract_id
    ensure_open(row)
    chosen = _chosen(actor, new, row)
    receivers = _receivers(actor, new, content)
    if not clock.today() <= new.until_on <= clock.today() + LONGEST:
        raise Invalid(message("Choose until which day they may read it: today or later, within a year."))
    extract = _write(actor, new, row, chosen, receivers)
    _share(actor, extract, content)
    _give(actor, extract, receivers)
    Kept.objects.filter(id__in=[line.id for line in chosen]).delete()
    log.record("cell.compose_extract", dossier=row.dossier_id, subject=extract.id)
    return extract.id


def _chosen(actor: Actor, new: NewExtract, row: Participation) -> tuple[DraftedLine, ...]:
    chosen, frame = drafted_of(actor, row.dossier_id, new.statements), frame_for(row.dossier_id)
    if not chosen:
        raise Invalid(message("Choose at least one statement."))
    for line in chosen:
        ensure_whole(line.said.given, frame)
    if not new.looked and any(line.said.given.names_others for line in chosen):
        raise Invalid(
            message("A statement names others. They get no record: look whether it can do without them.")
        )
    return chosen


def _receivers(actor: Actor, new: NewExtract, content: ParticipationContent) -> tuple[Receiver, ...]:
    invited = content.invited_by_seat()
    wanted = dict.fromkeys(new.seats)
    if new.in_room and content.room_seat_id is not None:
        wanted.setdefault(content.room_seat_id)
    if not wanted:
        raise Invalid(message("Choose who may read it."))
    known = set(invited) | ({content.room_seat_id} if content.room_seat_id else set())
    if not set(wanted) <= known or not set(wanted) <= keyed(actor, set(wanted)):
        raise Conflict(message("Somebody of these cannot be given anything here. Choose again."))
    names = {seat: one.name for seat, one in invited.items()}
    return tuple(Receiver(seat, names.get(seat, content.cell)) for seat in wanted)


def _write(
    actor: Actor,
    new: NewExtract,
    row: Participation,
    chosen: tuple[DraftedLine, ...],
    receivers: tuple[Receiver, ...],
) -> Extract:
    compartment, controller = ids.new_id(), dossier(row.dossier_id).controller_id
    open_compartment(actor, NewCompartment(compartment, row.dossier_id, CompartmentKind.EXTRACT))
    extract = Extract(
        id=new.extract_id,
        dossier_id=row.dossier_id,
        compartment_id=compartment,
        tag=row.tag,
        until_on=new.until_on,
    )
    content = ExtractContent(
        actor.name,
        controller_names([controller]).get(controller, ""),
        clock.today(),
        new.until_on,
        tuple(line.said.given for line in chosen),
        receivers,
        in_room=new.in_room,
    )
    seal_content(actor, extract, content)
    signed = sign_row(actor, EXTRACT, extract.id, extract.content.raw)
    extract.giver_id, extract.giver_version = signed.giver_id, signed.giver_version
    extract.signature = signed.signature
    extract.save(force_insert=True)
    return extract


def _share(actor: Actor, extract: Extract, content: ParticipationContent) -> None:
    """Lets the own service hold it too: whoever gave it may be away when it is to be recalled."""
    for one in content.participants:
        if one.user_id != actor.user_id:
            give_grant(actor, NewGrant(extract.compartment_id, one.user_id, GrantReason.PART))
    seat = NewGrant(extract.compartment_id, content.seat_id, GrantReason.PART, ReceiverKind.FUNCTION)
    give_grant(actor, seat)


def _give(actor: Actor, extract: Extract, receivers: tuple[Receiver, ...]) -> None:
    until = datetime.combine(extract.until_on + timedelta(days=1), time(), BELGIUM)
    seats = tuple(receiver.seat_id for receiver in receivers)
    give_extract(actor, extract.compartment_id, seats, until)
    controller = dossier(extract.dossier_id).controller_id
    for seat in seats:
        Receipt.objects.create(
            dossier_id=extract.dossier_id,
            compartment_id=extract.compartment_id,
            extract_id=extract.id,
            controller_id=controller,
            function_id=seat,
        )
