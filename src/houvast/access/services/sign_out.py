"""Signing out: the session ends and the keys it kept are destroyed."""

from houvast.access.rules import without_actor
from houvast.access.sessions import Cookies, end_by_cookie


@without_actor("Whoever holds the browser may always lock it, also when the session no longer opens.")
def sign_out(cookies: Cookies) -> None:
    """Ends the session of this browser; does nothing when it ended before."""
    end_by_cookie(cookies)
