"""Taking one's own device back after somebody wrote on it: with the password, under new cookies."""

from dataclasses import dataclass, field

from houvast.access.fill_pages import visit_hash
from houvast.access.fill_visits import asked
from houvast.access.hashing import stretch_for
from houvast.access.limits import Try, counted, is_known
from houvast.access.models.signin import Account
from houvast.access.rules import without_actor
from houvast.access.services.sign_in import SignedIn
from houvast.access.sessions import Cookies, finish_waiting, open_waiting
from houvast.access.values import AccountState, Awaits
from houvast.kernel.errors import Invalid, SignInNeeded
from houvast.kernel.messages import message


@dataclass(frozen=True)
class TakingBack:
    """The cookies of a device that was handed over, its visit if any, and what its worker types."""

    cookies: Cookies
    password: str = field(repr=False)
    visit: str = field(default="", repr=False)
    address: str = field(default="", repr=False)
    device_cookie: str = field(default="", repr=False)


@without_actor("The device's session acts for nobody until its worker's password was given.")
def take_back_device(given: TakingBack) -> SignedIn:
    """Opens the session again and destroys what was filled in and not sent.

    Raises Invalid for a wrong password, TooMany, Busy, SignInNeeded after two hours.
    """
    waiting = open_waiting(given.cookies, Awaits.PASSWORD)
    account = Account.objects.filter(id=waiting.unlocked.bundle.user, state=AccountState.ACTIVE).first()
    if account is None:
        raise SignInNeeded(message("Please sign in again."))
    known = is_known(account.id, given.device_cookie)
    with counted(Try(f"back {account.login_name}", given.address, given.device_cookie, known=known)):
        stretched = stretch_for(account, given.password, known_device=known)
        if not stretched.matches(bytes(account.verifier or b"")):
            raise Invalid(message("This is not your password."))
    if given.visit:
        asked("leave_fill_page", visit_hash(given.visit))
    return SignedIn(*finish_waiting(waiting))
