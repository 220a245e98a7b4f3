"""What happens to an account whose password and key sheet are lost, whoever made sure that they are."""

from uuid import UUID

from houvast.access.models.signin import Account, Bundle, Device
from houvast.access.register import write_down
from houvast.access.sessions import end_all_sessions
from houvast.access.values import AccountState


def take_out_of_use(user_id: UUID) -> None:
    """Ends sessions and second factor and destroys what the lost password and sheet opened.

    No backup brings it back. The database has taken the keys themselves out of use before.
    """
    write_down("lost_keys", user_id)
    end_all_sessions(user_id)
    Bundle.objects.filter(account_id=user_id).delete()
    Device.objects.filter(account_id=user_id).delete()
    Account.objects.filter(id=user_id).update(
        state=AccountState.INVITED, verifier=None, salt=None, totp_sealed=None, totp_last_step=0
    )
