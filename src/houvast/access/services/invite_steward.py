"""A steward lost password and key sheet, and nobody else can invite them: two recovery holders do."""

from uuid import UUID

from django.db import connection

from houvast.access.actor import Actor
from houvast.access.database_errors import speaking
from houvast.access.helping import opened_signing, steward_opening
from houvast.access.invitations import new_invitation
from houvast.access.losing import take_out_of_use
from houvast.access.retired import retire, signatures_of
from houvast.access.rules import must
from houvast.audit import log


def invite_steward(actor: Actor, opening_id: UUID) -> str:
    """Takes a steward's lost keys out of use and invites them anew; returns the code, said once.

    The second holder's act, after an identity check; everybody of the service is told. The code carries the
    service's public key as the recovery proves it. Raises NotFound, Conflict when it was not started for a
    steward with the actor, or the recovery does not hold the service's key.
    """
    must(actor, "access.invite_steward")
    row, steward = steward_opening(actor, opening_id)
    signing = opened_signing(actor, row)
    held = signatures_of(steward)
    with speaking(), connection.cursor() as cursor:
        cursor.execute("SELECT access.lose_steward_keys(%s)", [opening_id])
    log.record("access.invite_steward", subject=steward)
    retire(held)
    take_out_of_use(steward)
    return new_invitation(steward, row.controller_id, signing.public)
