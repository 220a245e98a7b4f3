"""Signing in as a persona of the demonstration: with a password everybody knows, from this machine only."""

from ipaddress import ip_address

from houvast.access.installation import is_demonstration
from houvast.access.rules import without_actor
from houvast.access.services.sign_in import Credentials, SignedIn, sign_in
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


@without_actor("Nobody is signed in yet; a persona is nobody, and has no secret.")
def choose_persona(credentials: Credentials) -> SignedIn:
    """Starts a session as a persona.

    Raises NotFound in a database not marked as a demonstration, or from another machine than this one; and
    what signing in raises.
    """
    if not (is_demonstration() and _is_here(credentials.address)):
        raise NotFound(message("This does not exist, or not for you."))
    return sign_in(credentials)


def _is_here(address: str) -> bool:
    try:
        return ip_address(address).is_loopback
    except ValueError:
        return False
