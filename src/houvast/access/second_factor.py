"""The second factor: a code of six figures from a telephone, each accepted once (RFC 6238)."""

import hmac
from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from dataclasses import dataclass, field
from uuid import UUID

import pyotp
from django.conf import settings

from houvast.access.models.signin import Account
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, Tampered
from houvast.kernel.messages import message
from houvast.vault.crockford import grouped
from houvast.vault.peppered import open_with_pepper, seal_with_pepper

STEP_SECONDS = 30
AROUND = 1
ISSUER = "Houvast"


def new_offer(account_id: UUID) -> str:
    """Returns a fresh secret, sealed, for the page that shows it to carry until a code proves it arrived."""
    secret = pyotp.random_base32().encode()
    return b64encode(seal_with_pepper(settings.PEPPER, "totp_offer", account_id, secret)).decode()


def offered_secret(account_id: UUID, offer: str) -> str:
    """Returns the secret in an offer; raises Invalid for somebody else's."""
    try:
        sealed = b64decode(offer, validate=True)
        return open_with_pepper(settings.PEPPER, "totp_offer", account_id, sealed).decode()
    except (NotBase64, ValueError, Tampered) as error:
        raise Invalid(message("This page was not complete. Please open it again.")) from error


@dataclass(frozen=True)
class SecondFactorOffer:
    """A secret for a telephone: sealed for the form to carry, as an address for the QR code, as text."""

    sealed: str
    address: str = field(repr=False)
    key: str = field(repr=False)


def shown_offer(account: Account, sealed: str) -> SecondFactorOffer:
    """Returns a sealed offer as its page shows it; raises Invalid for somebody else's."""
    secret = offered_secret(account.id, sealed)
    key = grouped(secret).replace("-", " ")
    return SecondFactorOffer(sealed, address_of(secret, account.login_name), key)


def address_of(secret: str, login_name: str) -> str:
    """Returns what the QR code says to the telephone."""
    return pyotp.TOTP(secret).provisioning_uri(name=login_name, issuer_name=ISSUER)


def enrol(account_id: UUID, secret: str, code: str) -> None:
    """Keeps a new second factor once a code of it was typed; raises Invalid."""
    step = _step_of(secret, code, after=0)
    sealed = seal_with_pepper(settings.PEPPER, "totp", account_id, secret.encode())
    Account.objects.filter(id=account_id).update(totp_sealed=sealed, totp_last_step=step)


def use_code(account: Account, code: str) -> None:
    """Accepts a code once; raises Invalid for a wrong, an old or a used one."""
    sealed = bytes(account.totp_sealed or b"")
    secret = open_with_pepper(settings.PEPPER, "totp", account.id, sealed).decode()
    step = _step_of(secret, code, after=account.totp_last_step)
    used = Account.objects.filter(id=account.id, totp_last_step__lt=step).update(totp_last_step=step)
    if not used:
        raise Invalid(message("This code was used. Please wait for the next one."))


def _step_of(secret: str, code: str, after: int) -> int:
    """Returns the half minute a code belongs to, one before and one after this one included."""
    typed = "".join(character for character in code if character.isdigit())
    generator = pyotp.TOTP(secret)
    now = int(clock.now().timestamp())
    for shift in (0, -AROUND, AROUND):
        step = now // STEP_SECONDS + shift
        if hmac.compare_digest(generator.at(step * STEP_SECONDS), typed):
            if step <= after:
                raise Invalid(message("This code was used. Please wait for the next one."))
            return step
    raise Invalid(message("This is not the code your telephone shows now."))
