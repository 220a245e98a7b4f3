"""Reading a receiver's page by the visit that a code opened: what goes along, and what may be told."""

from houvast.access.coded_visits import open_visit
from houvast.access.referral_pages import REFERRALS
from houvast.access.referral_values import ReferralPageState, ReferralVisit
from houvast.access.rules import without_actor


@without_actor("Whoever receives has no account; the visit's cookie is the key.")
def read_referral_page(visit: str) -> ReferralVisit:
    """Returns the page of a visit. Raises NotFound when it ended or was too long ago."""
    opened = open_visit(REFERRALS, visit)
    return ReferralVisit(ReferralPageState(opened.state), opened.words, opened.until)
