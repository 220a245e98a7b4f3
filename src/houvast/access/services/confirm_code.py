"""The second step of signing in: a code from the telephone turns the waiting session into an open one."""

from dataclasses import dataclass, field

from houvast.access.limits import Try, counted, is_known, remember_device
from houvast.access.models.signin import Account
from houvast.access.rules import without_actor
from houvast.access.second_factor import use_code
from houvast.access.services.sign_in import SignedIn
from houvast.access.sessions import Cookies, finish_waiting, open_waiting
from houvast.access.values import AccountState, Awaits
from houvast.kernel.errors import SignInNeeded
from houvast.kernel.messages import message


@dataclass(frozen=True)
class TypedCode:
    """A code somebody typed, the waiting session's cookies, and the browser they do it on."""

    cookies: Cookies
    code: str = field(repr=False)
    address: str = field(default="", repr=False)
    device_cookie: str = field(default="", repr=False)


@without_actor("The password was right; nobody acts before the second factor.")
def confirm_code(typed: TypedCode) -> SignedIn:
    """Opens the session. Raises Invalid for a wrong or used code, TooMany, SignInNeeded after ten minutes."""
    waiting = open_waiting(typed.cookies, Awaits.CODE)
    account = Account.objects.filter(id=waiting.unlocked.bundle.user, state=AccountState.ACTIVE).first()
    if account is None:
        raise SignInNeeded(message("Please sign in again."))
    known = is_known(account.id, typed.device_cookie)
    with counted(Try(f"code {account.login_name}", typed.address, typed.device_cookie, known=known)):
        use_code(account, typed.code)
    remember_device(account.id, typed.device_cookie)
    return SignedIn(*finish_waiting(waiting))
