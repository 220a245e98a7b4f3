"""A colleague leaves: nothing they held becomes unreadable, and nothing stays open to them."""

from uuid import UUID

from django.db import connection

from houvast.access.actor import Actor
from houvast.access.database_errors import speaking
from houvast.access.leaving import obstacles
from houvast.access.models.functions import FunctionMember
from houvast.access.models.signin import Account, Bundle, Device
from houvast.access.register import write_down
from houvast.access.renewing import renew_function
from houvast.access.retired import retire, signatures_of
from houvast.access.rules import must
from houvast.access.sessions import end_all_sessions
from houvast.access.stewardship import colleague_row
from houvast.access.values import AccountState
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message


def close_account(actor: Actor, user_id: UUID) -> None:
    """Ends functions, teams (whose keys are renewed), access, sessions and account.

    Raises NotFound, and Conflict while only they could open something or they hold the recovery.
    """
    must(actor, "access.close_account")
    colleague_row(actor, user_id)
    if obstacles(user_id):
        raise Conflict(
            message("Some things here can only be opened by this colleague. Hand them over first.")
        )
    memberships = FunctionMember.objects.filter(user_id=user_id, valid_until=None)
    teams = [row.function_key_id for row in memberships if row.valid_from is not None]
    memberships.update(valid_until=clock.now())
    for team in teams:
        renew_function(actor, team)
    held = signatures_of(user_id)
    with speaking(), connection.cursor() as cursor:
        cursor.execute("SELECT access.close_user(%s)", [user_id])
    log.record("access.close_account", subject=user_id)
    retire(held)
    write_down("closed_account", user_id)
    end_all_sessions(user_id)
    Bundle.objects.filter(account_id=user_id).delete()
    Device.objects.filter(account_id=user_id).delete()
    Account.objects.filter(id=user_id).update(state=AccountState.CLOSED, verifier=None, totp_sealed=None)
