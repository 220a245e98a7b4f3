"""Password and key sheet are lost: the colleague gets new keys, and others give again what they held."""

from uuid import UUID

from django.db import connection

from houvast.access.actor import Actor
from houvast.access.database_errors import speaking
from houvast.access.invitations import new_invitation
from houvast.access.losing import take_out_of_use
from houvast.access.retired import retire, signatures_of
from houvast.access.rules import must
from houvast.access.stewardship import colleague_row
from houvast.audit import log


def invite_again(actor: Actor, user_id: UUID) -> str:
    """Takes lost keys out of use and invites anew, after an identity check; returns the code, said once.

    Raises NotFound for somebody else's colleague.
    """
    must(actor, "access.invite_again")
    user = colleague_row(actor, user_id)
    held = signatures_of(user_id)
    with speaking(), connection.cursor() as cursor:
        cursor.execute("SELECT access.lose_keys(%s)", [user_id])
    log.record("access.invite_again", subject=user_id)
    retire(held)
    take_out_of_use(user_id)
    return new_invitation(user_id, user.home_id, actor.keyring.bundle.anchors[user.home_id])
