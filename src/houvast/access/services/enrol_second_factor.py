"""Enrolling a second factor at the first sign-in, or at the next one after a telephone was lost."""

from django.db import transaction

from houvast.access.limits import remember_device
from houvast.access.models.signin import Account
from houvast.access.rules import without_actor
from houvast.access.second_factor import enrol, offered_secret
from houvast.access.services.confirm_code import TypedCode
from houvast.access.services.sign_in import SignedIn
from houvast.access.sessions import finish_waiting, open_waiting
from houvast.access.values import Awaits
from houvast.kernel.errors import SignInNeeded
from houvast.kernel.messages import message


@without_actor("The password was right; nobody acts before there is a second factor.")
def enrol_second_factor(typed: TypedCode, offer: str) -> SignedIn:
    """Keeps the offered second factor, opens the session. Raises Invalid, SignInNeeded after ten minutes.

    Where there is one meanwhile it stays: whoever had only the password, and waited, does not replace it.
    """
    waiting = open_waiting(typed.cookies, Awaits.ENROLMENT)
    account_id = waiting.unlocked.bundle.user
    with transaction.atomic(using="signin"):
        if not Account.objects.select_for_update().filter(id=account_id, totp_sealed=None).exists():
            raise SignInNeeded(message("Please sign in again."))
        enrol(account_id, offered_secret(account_id, offer), typed.code)
    remember_device(account_id, typed.device_cookie)
    return SignedIn(*finish_waiting(waiting))
