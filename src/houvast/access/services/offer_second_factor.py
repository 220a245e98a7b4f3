"""Offering a second factor: a secret to set a telephone up with, as picture and as text, seen once."""

from houvast.access.models.signin import Account
from houvast.access.rules import without_actor
from houvast.access.second_factor import SecondFactorOffer, new_offer, shown_offer
from houvast.access.sessions import Cookies, open_waiting
from houvast.access.values import Awaits


@without_actor("The password was right; nobody acts before there is a second factor.")
def offer_second_factor(cookies: Cookies, carried: str) -> SecondFactorOffer:
    """Returns the offer a form carried, or a fresh one. Raises SignInNeeded, Invalid for another's offer."""
    account = Account.objects.get(id=open_waiting(cookies, Awaits.ENROLMENT).unlocked.bundle.user)
    return shown_offer(account, carried or new_offer(account.id))
