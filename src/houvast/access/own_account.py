"""What the acts on one's own account share: proving the password again, and wrapping the keys anew."""

from hashlib import sha256

from django.db import transaction

from houvast.access.actor import Actor
from houvast.access.hashing import stretch_for, stretch_new
from houvast.access.limits import Try, counted
from houvast.access.models.signin import Account, Bundle, Session
from houvast.access.passwords import check_password
from houvast.access.register import write_down
from houvast.access.values import BundleKind
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.vault.bundles import UserBundle
from houvast.vault.passwords import wrap_bundle


def prove_password(actor: Actor, password: str) -> Account:
    """Returns the actor's account when this is their password: a screen left open is not enough.

    Counted like signing in on a known browser. Raises Invalid, TooMany, Busy.
    """
    account = Account.objects.get(id=actor.user_id)
    with counted(Try(account.login_name, "", str(actor.user_id), known=True)):
        stretched = stretch_for(account, password, known_device=True)
        if not stretched.matches(bytes(account.verifier or b"")):
            raise Invalid(message("This is not your password."))
    return account


def set_password(account: Account, bundle: UserBundle, password: str) -> None:
    """Gives an account a new password and wraps its keys by it; no backup brings the old one back."""
    check_password(password, account.login_name)
    parameters, stretched = stretch_new(password)
    wrapped = wrap_bundle(stretched.wrap_key, bundle, BundleKind.PASSWORD)
    write_down("password", account.id)
    with transaction.atomic(using="signin"):
        Account.objects.filter(id=account.id).update(
            salt=parameters.salt,
            memory_kib=parameters.memory_kib,
            passes=parameters.passes,
            verifier=stretched.verifier,
            password_changed_at=clock.now(),
        )
        Bundle.objects.update_or_create(
            account_id=account.id, kind=BundleKind.PASSWORD, defaults={"wrapped": wrapped, "salt": None}
        )


def current_session(actor: Actor) -> Session | None:
    """Returns the session the actor acts in."""
    return Session.objects.filter(token_hash=sha256(actor.token.encode()).digest()).first()
