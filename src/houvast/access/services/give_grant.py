"""Giving access: who holds a compartment seals its key to a colleague, for a reason and as long as needed."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import connection

from houvast.access.actor import Actor
from houvast.access.database_errors import speaking
from houvast.access.finding import compartment_row
from houvast.access.rules import must
from houvast.access.values import GrantReason, ReceiverKind
from houvast.access.wrapping import give_compartment
from houvast.audit import log
from houvast.kernel import clock, ids
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewGrant:
    """Access to give: to a user or a team, why, and until when (None: until withdrawn)."""

    compartment_id: UUID
    receiver_id: UUID
    reason: GrantReason
    receiver_kind: ReceiverKind = ReceiverKind.USER
    until: datetime | None = None


def give_grant(actor: Actor, grant: NewGrant) -> UUID:
    """Gives access; returns the grant's id.

    Raises NotFound for a compartment the actor does not hold, Conflict when no duty of silence is recorded
    for the receiver, Invalid for a period that is over.
    """
    must(actor, "access.give_grant")
    if grant.until is not None and grant.until <= clock.now():
        raise Invalid(message("This period is already over."))
    row = compartment_row(grant.compartment_id)
    grant_id = ids.new_id()
    with speaking(), connection.cursor() as cursor:
        cursor.execute(
            "SELECT access.give_grant(%s, %s, %s, %s, %s, %s)",
            [grant_id, row.id, grant.receiver_kind, grant.receiver_id, grant.reason, grant.until],
        )
    receiver = actor.keyring.public_keys({grant.receiver_id})[grant.receiver_id]
    give_compartment(actor, row.dossier_id, row.id, receiver)
    log.record("access.give_grant", dossier=row.dossier_id, subject=grant.receiver_id)
    return grant_id
