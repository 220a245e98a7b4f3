"""The last step of signing in for whoever has two hats: one of them, for the whole session."""

from django.db import connections

from houvast.access.rules import without_actor
from houvast.access.services.sign_in import SignedIn
from houvast.access.sessions import Cookies, finish_waiting, open_waiting
from houvast.access.values import Awaits, Hat
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@without_actor("Password and second factor were right; nobody acts before a hat is chosen.")
def choose_hat(cookies: Cookies, hat: Hat) -> SignedIn:
    """Opens the session with one hat on. Raises Invalid for none, SignInNeeded after ten minutes."""
    if hat is Hat.NONE:
        raise Invalid(message("Choose for which work you are here."))
    waiting = open_waiting(cookies, Awaits.HAT)
    with connections["signin"].cursor() as cursor:
        cursor.execute(
            "SELECT access.record_before_sign_in('access.choose_hat', %s, NULL)",
            [waiting.unlocked.bundle.user],
        )
    return SignedIn(*finish_waiting(waiting, hat))
