"""Opening a dossier: its keys are made here, sealed to whoever opens it and to the controller's recovery."""

import secrets
from dataclasses import dataclass
from uuid import UUID

from django.db import connection

from houvast.access.actor import Actor
from houvast.access.database_errors import speaking
from houvast.access.keyring import COMPARTMENT
from houvast.access.models.functions import FunctionKey
from houvast.access.rules import must
from houvast.access.rulings.who import TABLE_KEEPERS, WORKERS
from houvast.access.values import FunctionKeyKind, GrantReason, ReceiverKind, Track
from houvast.access.wrapping import give_wrap
from houvast.audit import log
from houvast.kernel import clock, ids
from houvast.kernel.errors import NotAllowed
from houvast.kernel.messages import message
from houvast.vault.pairs import new_encryption_pair
from houvast.vault.sealing import new_key

WITHOUT_DUTY = frozenset({Track.CONSULTATION, Track.LEARNING, Track.OUTREACH, Track.SCHOOL, Track.TABLE})
"""No danger is met by opening a case table, an exercise, a log of evenings, a school's file, a table."""
REFERENCE_LETTERS = "BCDFGHJKLMNPQRSTVWXZ23456789"


@dataclass(frozen=True)
class NewDossier:
    """A dossier to open: whose, on which track, on which ground, and for a team when not for oneself."""

    controller_id: UUID
    track: Track
    legal_ground: str
    team_id: UUID | None = None
    dossier_id: UUID | None = None


@dataclass(frozen=True)
class OpenedDossier:
    """An opened dossier and its main compartment."""

    id: UUID
    compartment_id: UUID
    reference: str


def open_dossier(actor: Actor, new: NewDossier) -> OpenedDossier:
    """Opens a dossier with one compartment; the actor or the actor's team holds it from now on.

    Raises NotAllowed, Conflict when nobody rehearsed recovery here yet, NotFound for a foreign team.
    """
    must(actor, "access.open_dossier")
    openers = TABLE_KEEPERS if new.track is Track.TABLE else WORKERS
    if new.track is not Track.CONSULTATION and not actor.functions & openers:
        raise NotAllowed(message("This is not part of your work here."), rule="access.open_dossier")
    dossier, compartment = new.dossier_id or ids.new_id(), ids.new_id()
    pair, reference = new_encryption_pair(), _new_reference()
    kind = ReceiverKind.FUNCTION if new.team_id else ReceiverKind.USER
    receiver = new.team_id or actor.user_id
    reason = GrantReason.TEAM if new.team_id else GrantReason.HOLDER
    with speaking(), connection.cursor() as cursor:
        cursor.execute(
            "SELECT access.open_dossier(%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)",
            [
                dossier,
                compartment,
                new.controller_id,
                new.track,
                new.legal_ground,
                reference,
                pair.public,
                ids.new_id(),
                kind,
                receiver,
                reason,
                clock.now(),
            ],
        )
    secret = new_key().reveal() + pair.reveal()
    actor.keyring.remember(compartment, secret)
    receivers = actor.keyring.public_keys({receiver, new.controller_id, *_duty_keys(new)})
    for keys in receivers.values():
        give_wrap(actor, COMPARTMENT, compartment, 1, secret, keys, dossier)
    log.record("access.open_dossier", dossier=dossier)
    return OpenedDossier(dossier, compartment, reference)


def _duty_keys(new: NewDossier) -> list[UUID]:
    """Returns the duty that may open the dossier in an emergency; nobody's on the tracks without one."""
    if new.track in WITHOUT_DUTY:
        return []
    duties = FunctionKey.objects.filter(controller_id=new.controller_id, kind=FunctionKeyKind.DUTY)
    return list(duties.values_list("id", flat=True))


def _new_reference() -> str:
    """Returns a reference people can say on the phone: eight letters and digits without look-alikes."""
    letters = "".join(secrets.choice(REFERENCE_LETTERS) for _ in range(8))
    return f"{letters[:4]}-{letters[4:]}"
