"""Reads what was handed to an inbox of the actor's: opened there, and nowhere else."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar
from uuid import UUID

from houvast.access.actor import Actor, Closed
from houvast.access.colleagues import controller_names
from houvast.access.models.handovers import Handover
from houvast.access.parcels import giver_of, open_answer, open_parcel, open_word
from houvast.access.referral_values import WordBack
from houvast.access.values import HandoverState
from houvast.audit import log
from houvast.kernel.errors import Conflict, NotFound, Tampered
from houvast.kernel.messages import message

Parcel = TypeVar("Parcel")


@dataclass(frozen=True)
class Offer(Generic[Parcel]):
    """Something handed over that waits for an answer, with its parcel open.

    ``return_public`` is the key to answer to, as its giver signed it.
    """

    id: UUID
    sender: str
    to_controller_id: UUID
    to_function_id: UUID
    sent_at: datetime
    parcel: Parcel
    return_public: bytes


def waiting_offers(actor: Actor, kind: str, parcel_class: type[Parcel]) -> tuple[Offer[Parcel], ...]:
    """Returns what waits in the actor's inboxes, oldest first; a constant number of queries.

    What was tampered with is left out, noted in the log and told on the page: the others still open.
    """
    found = Handover.objects.filter(kind=kind, state=HandoverState.OFFERED).order_by("created_at", "id")
    rows = [row for row in found if _is_mine(actor, row)]
    actor.keyring.read_ahead({(row.giver_id, row.giver_version) for row in rows})
    offers = []
    for row in rows:
        try:
            offers.append((row, *_opened(actor, row, parcel_class)))
        except Tampered:
            actor.closed[row.id] = Closed(row.id, row.created_at, is_damaged=True)
            log.record("refused.open_parcel", subject=row.id)
    names = controller_names(service for _, service, _ in offers)
    return tuple(_offer(row, names.get(service, ""), parcel) for row, service, parcel in offers)


def waiting_offer(actor: Actor, handover_id: UUID, kind: str, parcel_class: type[Parcel]) -> Offer[Parcel]:
    """Returns one offer that waits for an answer. Raises NotFound, Conflict when it was answered."""
    row = Handover.objects.filter(id=handover_id, kind=kind).first()
    if row is None or not _is_mine(actor, row):
        raise NotFound(message("This does not exist, or not for you."))
    if row.state != HandoverState.OFFERED:
        raise Conflict(message("A colleague has answered this already."))
    service, parcel = _opened(actor, row, parcel_class)
    return _offer(row, controller_names([service]).get(service, ""), parcel)


def _is_mine(actor: Actor, row: Handover) -> bool:
    """The sender sees the row as well; only a member of the inbox holds its key."""
    return bool(actor.keyring.function_pairs(row.to_function_id))


def _opened(actor: Actor, row: Handover, parcel_class: type[Parcel]) -> tuple[UUID, Parcel]:
    """Returns which service sent a parcel, as the giver's certificate says, not the row; and the parcel.

    A giver nobody vouches for is no giver: raises Tampered.
    """
    try:
        giver = giver_of(actor, row)
    except NotFound as error:
        raise Tampered(message("This key was given by somebody nobody vouches for.")) from error
    return giver.controller, open_parcel(actor, row, parcel_class, giver)


def _offer(row: Handover, sender: str, parcel: Parcel) -> Offer[Parcel]:
    return Offer(
        row.id,
        sender,
        row.to_controller_id,
        row.to_function_id,
        row.created_at,
        parcel,
        bytes(row.return_public),
    )


@dataclass(frozen=True)
class Sent:
    """Something handed over, as its sender may know it: to whom, and where it stands (F3)."""

    id: UUID
    to: str
    sent_at: datetime
    state: HandoverState
    answered_at: datetime | None


def sent_from(dossier_id: UUID) -> tuple[Sent, ...]:
    """Returns what was handed over from a dossier, oldest first."""
    rows = list(Handover.objects.filter(from_dossier_id=dossier_id).order_by("created_at", "id"))
    names = controller_names(row.to_controller_id for row in rows)
    return tuple(
        Sent(
            row.id,
            names.get(row.to_controller_id, ""),
            row.created_at,
            HandoverState(row.state),
            row.answered_at,
        )
        for row in rows
    )


def is_sent(handover_id: UUID) -> bool:
    """Returns whether this parcel was sent before: a form that comes twice sends once."""
    return Handover.objects.filter(id=handover_id).exists()


def is_waiting(dossier_id: UUID) -> bool:
    """Returns whether something handed over from this dossier still waits for an answer."""
    return Handover.objects.filter(from_dossier_id=dossier_id, state=HandoverState.OFFERED).exists()


def answers_to(dossier_ids: Iterable[UUID]) -> dict[UUID, HandoverState]:
    """Returns for each dossier where its newest hand-over stands; those without one are left out."""
    rows = Handover.objects.filter(from_dossier_id__in=list(dossier_ids)).order_by("created_at")
    return {row.from_dossier_id: HandoverState(row.state) for row in rows}


def answers_from(actor: Actor, dossier_id: UUID, answer_class: type[Parcel]) -> dict[UUID, Parcel]:
    """Returns what was written back to each answered hand-over of a dossier, by its id."""
    rows = Handover.objects.filter(from_dossier_id=dossier_id).exclude(answer=None)
    opened = ((row.id, open_answer(actor, row, answer_class)) for row in rows)
    return {handover: answer for handover, answer in opened if answer is not None}


@dataclass(frozen=True)
class Replied(Generic[Parcel]):
    """How far one of several parcels came, with what was written back when it was answered."""

    state: HandoverState
    answered_at: datetime | None
    reply: Parcel | None


def replies_to(
    actor: Actor, handover_ids: Iterable[UUID], answer_class: type[Parcel]
) -> dict[UUID, Replied[Parcel]]:
    """Returns how far each of these parcels came, by its id; a constant number of queries.

    A reply that is not what was sealed to the sender is left out, and the page says so.
    """
    rows = list(Handover.objects.filter(id__in=list(handover_ids)))
    actor.keyring.load({row.from_compartment_id for row in rows})
    found = {}
    for row in rows:
        reply = None
        try:
            reply = open_answer(actor, row, answer_class)
        except (Tampered, NotFound) as error:
            _note(actor, row, is_damaged=isinstance(error, Tampered))
        found[row.id] = Replied(HandoverState(row.state), row.answered_at, reply)
    return found


def _note(actor: Actor, row: Handover, *, is_damaged: bool) -> None:
    actor.closed[row.id] = Closed(row.id, row.created_at, is_damaged=is_damaged)
    if is_damaged:
        log.record("refused.open_parcel", subject=row.id)


@dataclass(frozen=True)
class Handed:
    """How far something handed over came, as its sender may know it: days, a state, an agreed word."""

    id: UUID
    state: HandoverState
    sent_at: datetime
    seen_at: datetime | None
    answered_at: datetime | None
    word: WordBack | None
    told_at: datetime | None


def handed(actor: Actor, handover_ids: Iterable[UUID]) -> dict[UUID, Handed]:
    """Returns how far each of these came, by its id; a constant number of queries.

    A word that is not what was sealed to the sender is left out, and the page says so.
    """
    rows = list(Handover.objects.filter(id__in=list(handover_ids)))
    actor.keyring.load({row.from_compartment_id for row in rows})
    return {row.id: _handed(actor, row) for row in rows}


def _handed(actor: Actor, row: Handover) -> Handed:
    word = None
    try:
        word = open_word(actor, row, WordBack)
    except Tampered:
        actor.closed[row.id] = Closed(row.id, row.created_at, is_damaged=True)
        log.record("refused.open_parcel", subject=row.id)
    except NotFound:
        actor.closed[row.id] = Closed(row.id, row.created_at, is_damaged=False)
    return Handed(
        row.id,
        HandoverState(row.state),
        row.created_at,
        row.seen_at,
        row.answered_at,
        word,
        row.told_at,
    )
