"""Reading a receiver's page by the visit that a code opened: what goes along, and what may be told."""

from houvast.access.referral_values import ReferralVisit
from houvast.access.referral_visits import open_referral_visit
from houvast.access.rules import without_actor


@without_actor("Whoever receives has no account; the visit's cookie is the key.")
def read_referral_page(visit: str) -> ReferralVisit:
    """Returns the page of a visit. Raises NotFound when it ended or was too long ago."""
    opened = open_referral_visit(visit)
    return ReferralVisit(opened.state, opened.words, opened.until)
