"""Giving again: a colleague lost their keys, and who shares dossiers with them gives those again."""

from uuid import UUID

from django.db import connection

from houvast.access.actor import Actor
from houvast.access.database_errors import speaking
from houvast.access.models.dossiers import Grant
from houvast.access.rules import must
from houvast.access.wrapping import give_compartment
from houvast.audit import log
from houvast.kernel import ids
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


def give_again(actor: Actor, user_id: UUID) -> int:
    """Gives a colleague's new keys everything the actor holds too; returns how many compartments.

    Raises NotFound when they share nothing that was lost, or the new keys are not confirmed yet.
    """
    must(actor, "access.give_again")
    lost = list(Grant.objects.filter(receiver_id=user_id, lost_at__isnull=False, withdrawn_at=None))
    if not lost:
        raise NotFound(message("There is nothing to give again to this colleague."))
    receiver = actor.keyring.public_keys({user_id})[user_id]
    actor.keyring.load(row.compartment_id for row in lost)
    for row in lost:
        with speaking(), connection.cursor() as cursor:
            cursor.execute("SELECT access.give_again(%s, %s)", [row.id, ids.new_id()])
        give_compartment(actor, row.dossier_id, row.compartment_id, receiver)
        log.record("access.give_again", dossier=row.dossier_id, subject=user_id)
    return len(lost)
