"""Offering a second factor: a secret to set a telephone up with, as picture and as text, seen once."""

from dataclasses import dataclass, field

from houvast.access.models.signin import Account
from houvast.access.rules import without_actor
from houvast.access.second_factor import address_of, new_offer, offered_secret
from houvast.access.sessions import Cookies, open_waiting
from houvast.access.values import Awaits
from houvast.vault.crockford import grouped


@dataclass(frozen=True)
class SecondFactorOffer:
    """A secret for a telephone: sealed for the form to carry, as an address for the QR code, as text."""

    sealed: str
    address: str = field(repr=False)
    key: str = field(repr=False)


@without_actor("The password was right; nobody acts before there is a second factor.")
def offer_second_factor(cookies: Cookies, carried: str) -> SecondFactorOffer:
    """Returns the offer a form carried, or a fresh one. Raises SignInNeeded, Invalid for another's offer."""
    account = Account.objects.get(id=open_waiting(cookies, Awaits.ENROLMENT).unlocked.bundle.user)
    sealed = carried or new_offer(account.id)
    secret = offered_secret(account.id, sealed)
    return SecondFactorOffer(
        sealed, address_of(secret, account.login_name), grouped(secret).replace("-", " ")
    )
