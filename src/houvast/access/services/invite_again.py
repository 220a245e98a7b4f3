"""Password and key sheet are lost: the colleague gets new keys, and others give again what they held."""

from uuid import UUID

from django.db import connection

from houvast.access.actor import Actor
from houvast.access.database_errors import speaking
from houvast.access.invitations import new_invitation
from houvast.access.models.signin import Account, Bundle, Device
from houvast.access.register import write_down
from houvast.access.rules import must
from houvast.access.sessions import end_all_sessions
from houvast.access.stewardship import colleague_row
from houvast.access.values import AccountState
from houvast.audit import log


def invite_again(actor: Actor, user_id: UUID) -> str:
    """Takes lost keys out of use and invites anew, after an identity check; returns the code, said once.

    Raises NotFound for somebody else's colleague.
    """
    must(actor, "access.invite_again")
    user = colleague_row(actor, user_id)
    with speaking(), connection.cursor() as cursor:
        cursor.execute("SELECT access.lose_keys(%s)", [user_id])
    log.record("access.invite_again", subject=user_id)
    write_down("lost_keys", user_id)
    end_all_sessions(user_id)
    Bundle.objects.filter(account_id=user_id).delete()
    Device.objects.filter(account_id=user_id).delete()
    Account.objects.filter(id=user_id).update(
        state=AccountState.INVITED, verifier=None, salt=None, totp_sealed=None, totp_last_step=0
    )
    return new_invitation(user_id, user.home_id, actor.keyring.bundle.anchors[user.home_id])
