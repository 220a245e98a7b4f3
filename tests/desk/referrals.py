"""What the tests of referrals start from."""

from dataclasses import replace
from uuid import UUID

from desk.given import a_card, open_at
from houvast.access.coded_pages import TypedCode
from houvast.access.referral_pages import OfferedReferralPage
from houvast.access.referral_values import Hears, ItemKind, ReferralItem
from houvast.access.services.enter_referral_page import enter_referral_page
from houvast.desk.selectors.follow_referral import follow_referral
from houvast.desk.services.agree_referral import agree_referral
from houvast.desk.services.compose_referral import NewServiceReferral, compose_referral
from houvast.desk.services.send_referral import send_referral
from houvast.desk.values.referrals import ReferralContent, Standing, Way, Whose
from houvast.kernel.clock import today
from houvast.kernel.ids import new_id
from world import Town

NEED = "Somebody to talk with on Wednesdays."


def composed(way: Way = Way.PAGE, hears: Hears = Hears.WORD, **other: object) -> ReferralContent:
    """A referral of somebody who asks, to a service without an account."""
    items = (
        ReferralItem(ItemKind.NEED, NEED),
        ReferralItem(ItemKind.NAME, "Griet Claes"),
        ReferralItem(ItemKind.CONTACT, "0470, after four"),
    )
    content = ReferralContent(Whose.ASKER, way, "Wijkgezondheid", "by phone", None, "nl", items, hears)
    return replace(content, **other)


def compose(town: Town, content: ReferralContent | None = None) -> UUID:
    """Composes a referral as Dina."""
    question = open_at(town, a_card())
    with town.desk.dina.acts() as dina:
        return compose_referral(dina, NewServiceReferral(new_id(), question, content or composed()))


def agree(town: Town, content: ReferralContent | None = None) -> UUID:
    """Composes a referral that was agreed to."""
    referral = compose(town, content)
    with town.desk.dina.acts() as dina:
        agree_referral(dina, referral, new_id(), today(), "Read it together; said yes.")
    return referral


def send(town: Town, content: ReferralContent | None = None) -> tuple[UUID, OfferedReferralPage]:
    """Sends a page to a service without an account."""
    referral = agree(town, content)
    with town.desk.dina.acts() as dina:
        offered = send_referral(dina, referral, new_id())
    assert offered
    return referral, offered


def enter(offered: OfferedReferralPage, code: str = "") -> str:
    """Opens a page with its code, or with another one."""
    return enter_referral_page(TypedCode(offered.token, code or offered.code))


def other_code(code: str) -> str:
    """Another code of as many digits."""
    return f"{(int(code) + 1) % 10 ** len(code):0{len(code)}d}"


def standing(town: Town, referral: UUID) -> Standing:
    """Where a referral stands for the desk."""
    with town.desk.dina.acts() as dina:
        return follow_referral(dina, referral).life.standing
