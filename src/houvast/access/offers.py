"""Reads what was handed to an inbox of the actor's: opened there, and nowhere else."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.colleagues import controller_names
from houvast.access.models.handovers import Handover
from houvast.access.parcels import open_answer, open_parcel
from houvast.access.values import HandoverState
from houvast.audit import log
from houvast.kernel.errors import Conflict, NotFound, Tampered
from houvast.kernel.messages import message
from houvast.vault.certificates import PublicKeys

Parcel = TypeVar("Parcel")


@dataclass(frozen=True)
class Offer(Generic[Parcel]):
    """Something handed over that waits for an answer, with its parcel open."""

    id: UUID
    sender: str
    to_controller_id: UUID
    sent_at: datetime
    parcel: Parcel


def waiting_offers(actor: Actor, kind: str, parcel_class: type[Parcel]) -> tuple[Offer[Parcel], ...]:
    """Returns what waits in the actor's inboxes, oldest first; a constant number of queries.

    What was tampered with is left out, and noted in the log: it does not close the inbox to all the others.
    """
    found = Handover.objects.filter(kind=kind, state=HandoverState.OFFERED).order_by("created_at", "id")
    rows = [row for row in found if _is_mine(actor, row)]
    offers = []
    senders = _senders(actor, rows)
    for row in rows:
        try:
            offers.append(_opened(actor, row, senders, parcel_class))
        except Tampered:
            log.record("refused.open_parcel", subject=row.id)
    return tuple(offers)


def waiting_offer(actor: Actor, handover_id: UUID, kind: str, parcel_class: type[Parcel]) -> Offer[Parcel]:
    """Returns one offer that waits for an answer. Raises NotFound, Conflict when it was answered."""
    row = Handover.objects.filter(id=handover_id, kind=kind).first()
    if row is None or not _is_mine(actor, row):
        raise NotFound(message("This does not exist, or not for you."))
    if row.state != HandoverState.OFFERED:
        raise Conflict(message("A colleague has answered this already."))
    return _opened(actor, row, _senders(actor, [row]), parcel_class)


def _is_mine(actor: Actor, row: Handover) -> bool:
    """The sender sees the row as well; only a member of the inbox holds its key."""
    return bool(actor.keyring.function_pairs(row.to_function_id))


@dataclass(frozen=True)
class Sender:
    """Who handed something over: their keys, and the service that certified those."""

    keys: PublicKeys
    service: str


def _senders(actor: Actor, rows: list[Handover]) -> dict[UUID, Sender]:
    """Returns who sent each parcel. It is what their certificate says, not what the row claims."""
    givers = actor.keyring.public_keys({row.giver_id for row in rows})
    names = controller_names(keys.controller for keys in givers.values())
    return {user: Sender(keys, names.get(keys.controller, "")) for user, keys in givers.items()}


def _opened(
    actor: Actor, row: Handover, senders: Mapping[UUID, Sender], parcel_class: type[Parcel]
) -> Offer[Parcel]:
    sender = senders[row.giver_id]
    parcel = open_parcel(actor, row, parcel_class, sender.keys)
    return Offer(row.id, sender.service, row.to_controller_id, row.created_at, parcel)


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
