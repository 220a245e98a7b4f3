"""A telephone was lost: after an identity check the second factor is cleared and every session ends."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.models.signin import Account, Device
from houvast.access.register import write_down
from houvast.access.rules import must
from houvast.access.sessions import end_all_sessions
from houvast.access.stewardship import colleague_row
from houvast.audit import log


def clear_second_factor(actor: Actor, user_id: UUID) -> None:
    """Clears it: the next sign-in sets up a new one, keys and dossiers stay. Raises NotFound."""
    must(actor, "access.clear_second_factor")
    colleague_row(actor, user_id)
    log.record("access.clear_second_factor", subject=user_id)
    write_down("second_factor", user_id)
    end_all_sessions(user_id)
    Account.objects.filter(id=user_id).update(totp_sealed=None, totp_last_step=0)
    Device.objects.filter(account_id=user_id).delete()
