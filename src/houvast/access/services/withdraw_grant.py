"""Withdrawing access: the grant ends, the wrap is destroyed; nothing needs a new key."""

from uuid import UUID

from django.db import connection

from houvast.access.actor import Actor
from houvast.access.database_errors import speaking
from houvast.access.models.dossiers import Grant
from houvast.access.register import write_down
from houvast.access.retired import retire, signatures_of
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


def withdraw_grant(actor: Actor, grant_id: UUID) -> None:
    """Withdraws a grant the actor's own access reaches. Raises NotFound; Conflict for the last holder."""
    must(actor, "access.withdraw_grant")
    grant = Grant.objects.filter(id=grant_id, withdrawn_at=None).first()
    if grant is None:
        raise NotFound(message("This does not exist, or not for you."))
    before = signatures_of(grant.receiver_id, grant.compartment_id)
    with speaking(), connection.cursor() as cursor:
        cursor.execute("SELECT access.withdraw_grant(%s)", [grant_id])
    log.record("access.withdraw_grant", dossier=grant.dossier_id, subject=grant.receiver_id)
    retire(before - signatures_of(grant.receiver_id, grant.compartment_id))
    write_down("withdrawal", grant.compartment_id, grant.receiver_id)
