"""Signing in: limits first, then one costly hash, then a session that waits for the second factor."""

from dataclasses import dataclass, field
from uuid import UUID

from houvast.access.actor import Unlocked
from houvast.access.hashing import stretch_for
from houvast.access.limits import Try, counted, is_known, remember_device
from houvast.access.models.signin import Account, Bundle, Installation
from houvast.access.rules import without_actor
from houvast.access.sessions import Cookies, start_session
from houvast.access.values import AccountState, Awaits, BundleKind
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.vault.bundles import UserBundle
from houvast.vault.passwords import open_bundle


@dataclass(frozen=True)
class Credentials:
    """What somebody types to sign in, where they are, and the browser they do it on.

    ``device`` is what the session list calls the browser, ``device_cookie`` what recognises it.
    """

    login_name: str
    password: str = field(repr=False)
    address: str = field(default="", repr=False)
    device: str = ""
    device_cookie: str = field(default="", repr=False)


@dataclass(frozen=True)
class SignedIn:
    """A session that was started, and what it still waits for before anybody acts in it."""

    cookies: Cookies
    unlocked: Unlocked
    awaits: Awaits


@without_actor("Nobody is signed in yet.")
def sign_in(credentials: Credentials) -> SignedIn:
    """Starts a session for a name and password that go together. Raises Invalid, TooMany, Busy."""
    name = credentials.login_name.strip().lower()
    account = Account.objects.filter(login_name=name, state=AccountState.ACTIVE).first()
    known = account is not None and is_known(account.id, credentials.device_cookie)
    with counted(Try(name, credentials.address, credentials.device_cookie, known=known)):
        bundle = _open(account, credentials.password, known_device=known)
    awaits = _awaits(bundle.user)
    if awaits is Awaits.NOTHING:
        remember_device(bundle.user, credentials.device_cookie)
    return SignedIn(*start_session(bundle, credentials.device, awaits))


def _open(account: Account | None, password: str, *, known_device: bool) -> UserBundle:
    """Returns the keys a password opens; an unknown name costs the same time and gets the same answer."""
    stretched = stretch_for(account, password, known_device=known_device)
    if account is None or not stretched.matches(bytes(account.verifier or b"")):
        raise Invalid(message("This name and password do not go together."))
    wrapped = Bundle.objects.get(account_id=account.id, kind=BundleKind.PASSWORD)
    return open_bundle(stretched.wrap_key, bytes(wrapped.wrapped), BundleKind.PASSWORD, account.id)


def _awaits(account_id: UUID) -> Awaits:
    """Returns what is still asked; only a database marked as demonstration or test asks nothing at first.

    The database holds to the same rule by itself (migrations/sql/signin.sql).
    """
    if Account.objects.filter(id=account_id, totp_sealed__isnull=False).exists():
        return Awaits.CODE
    return Awaits.NOTHING if Installation.objects.exists() else Awaits.ENROLMENT
