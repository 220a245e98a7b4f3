"""Somebody does not go after all: their access ends, here and to what was given from here."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.grants import grants_to
from houvast.access.rules import must
from houvast.access.services.withdraw_grant import withdraw_grant
from houvast.audit import log
from houvast.cell.services._participations import keep_participation, take_participation
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


def remove_participant(actor: Actor, participation_id: UUID, user_id: UUID) -> None:
    """Takes somebody off the list of who goes. Raises NotFound."""
    must(actor, "cell.remove_participant")
    row, content = take_participation(actor, participation_id)
    if not any(one.user_id == user_id for one in content.participants):
        raise NotFound(message("This does not exist, or not for you."))
    keep_participation(actor, row, content.without_participant(user_id))
    for grant in grants_to(user_id, row.dossier_id):
        withdraw_grant(actor, grant)
    log.record("cell.remove_participant", dossier=row.dossier_id, subject=user_id)
