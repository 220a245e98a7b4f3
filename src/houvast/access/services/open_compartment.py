"""Opening a part of a dossier with keys of its own: for whoever opens it and the recovery."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import connection

from houvast.access.actor import Actor
from houvast.access.database_errors import speaking
from houvast.access.finding import dossier_row
from houvast.access.keyring import COMPARTMENT
from houvast.access.rules import must
from houvast.access.values import CompartmentKind
from houvast.access.wrapping import give_wrap
from houvast.audit import log
from houvast.kernel import ids
from houvast.vault.pairs import new_encryption_pair
from houvast.vault.sealing import new_key


@dataclass(frozen=True)
class NewCompartment:
    """A part to open: in which dossier, for what, and until when its opener needs it (None: until closed)."""

    compartment_id: UUID
    dossier_id: UUID
    kind: CompartmentKind
    until: datetime | None = None


def open_compartment(actor: Actor, new: NewCompartment) -> None:
    """Opens a part that the actor alone holds; the duty gets no key to it: no danger is met by a rating.

    Raises NotFound for a dossier the actor does not hold.
    """
    must(actor, "access.open_compartment")
    dossier, pair = dossier_row(new.dossier_id), new_encryption_pair()
    with speaking(), connection.cursor() as cursor:
        cursor.execute(
            "SELECT access.open_compartment(%s, %s, %s, %s, %s, %s)",
            [new.compartment_id, dossier.id, new.kind, pair.public, ids.new_id(), new.until],
        )
    secret = new_key().reveal() + pair.reveal()
    actor.keyring.remember(new.compartment_id, secret)
    for keys in actor.keyring.public_keys({actor.user_id, dossier.controller_id}).values():
        give_wrap(actor, COMPARTMENT, new.compartment_id, 1, secret, keys, dossier.id)
    # A rater's own part stands in no dossier's log: there it would tell the others who rates.
    named = None if new.kind is CompartmentKind.RATING else dossier.id
    log.record("access.open_compartment", dossier=named)
