"""What somebody sees of their own account."""

from dataclasses import dataclass
from datetime import datetime

from houvast.access.actor import Actor
from houvast.access.models.signin import Account, Bundle, Session
from houvast.access.rules import must
from houvast.access.values import BundleKind
from houvast.vault.certificates import fingerprint


@dataclass(frozen=True)
class OwnAccount:
    """How somebody signs in, and what still opens their keys when the password is forgotten."""

    name: str
    login_name: str
    language: str
    password_changed_at: datetime | None
    has_second_factor: bool
    has_sheet: bool
    sessions: int
    fingerprint: str


def show_account(actor: Actor) -> OwnAccount:
    """Returns the actor's own account."""
    must(actor, "access.show_account")
    account = Account.objects.get(id=actor.user_id)
    return OwnAccount(
        name=actor.name,
        login_name=account.login_name,
        language=actor.language,
        password_changed_at=account.password_changed_at,
        has_second_factor=account.totp_sealed is not None,
        has_sheet=Bundle.objects.filter(account_id=account.id, kind=BundleKind.SHEET).exists(),
        sessions=Session.objects.filter(account_id=account.id, ended_at=None, awaits="").count(),
        fingerprint=fingerprint(actor.keyring.bundle.signing.public),
    )
