"""Accounts and what their passwords wrap: one Argon2id run gives a verifier and a key, apart."""

from dataclasses import dataclass, field
from uuid import UUID

from houvast.access.hashing import stretch_new
from houvast.access.models.signin import Account, Bundle
from houvast.access.values import AccountState, BundleKind
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.vault.bundles import UserBundle
from houvast.vault.passwords import wrap_bundle

SHORTEST_PASSWORD = 12


@dataclass(frozen=True)
class NewAccount:
    """An account with its keys, before anything is stored."""

    user_id: UUID
    login_name: str
    language: str
    password: str = field(repr=False)
    bundle: UserBundle = field(repr=False)


def check_password(password: str, login_name: str) -> None:
    """Raises Invalid for a password that is too short or is the sign-in name."""
    if len(password) < SHORTEST_PASSWORD:
        raise Invalid(
            message("Please choose a password of at least %(count)s characters: a sentence works well."),
            count=SHORTEST_PASSWORD,
        )
    if password.casefold() == login_name.casefold() or len(set(password)) < SHORTEST_PASSWORD // 2:
        raise Invalid(message("This password is too easy to guess. A sentence of four words works well."))


def save_account(account: NewAccount, state: AccountState, using: str | None = None) -> None:
    """Stores an account with a verifier and its keys wrapped by the password; raises Invalid."""
    check_password(account.password, account.login_name)
    parameters, stretched = stretch_new(account.password)
    Account.objects.using(using).create(
        id=account.user_id,
        login_name=account.login_name.strip().lower(),
        state=state,
        language=account.language,
        salt=parameters.salt,
        memory_kib=parameters.memory_kib,
        passes=parameters.passes,
        verifier=stretched.verifier,
        password_changed_at=clock.now(),
    )
    Bundle.objects.using(using).create(
        account_id=account.user_id,
        kind=BundleKind.PASSWORD,
        wrapped=wrap_bundle(stretched.wrap_key, account.bundle, BundleKind.PASSWORD),
    )
