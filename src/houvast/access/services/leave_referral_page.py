"""Being done reading a receiver's page: the words leave the device; a code leads back to the rest."""

from houvast.access.coded_visits import asked
from houvast.access.referral_pages import REFERRALS
from houvast.access.rules import without_actor, without_log


@without_actor("Whoever receives has no account; the visit's cookie is the key.")
@without_log("It ends a visit that was logged when it began; nobody learns anything by it.")
def leave_referral_page(visit: str) -> bool:
    """Ends a visit; returns whether there was any."""
    return asked("leave_referral_page", REFERRALS.visit_hash(visit))
