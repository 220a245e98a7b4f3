"""Opening a receiver's page: once with the code that was said, later with the one shown on it."""

from houvast.access.coded_pages import TypedCode
from houvast.access.coded_visits import enter
from houvast.access.referral_pages import REFERRALS
from houvast.access.rules import without_actor


@without_actor("Whoever receives has no account; address and code together are the key.")
def enter_referral_page(typed: TypedCode) -> str:
    """Opens the page and returns the secret of a visit, for a cookie; the spoken code is used up.

    Raises Invalid for a wrong or used code, TooMany after ten, NotFound for an address that was never given,
    was taken back, or is past its day.
    """
    return enter(REFERRALS, typed)
