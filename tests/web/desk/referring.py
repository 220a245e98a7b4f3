"""Whole requests of the desk about a referral."""

from uuid import UUID

from django.http import HttpResponse

from browsing import browsing
from houvast.kernel.clock import today
from houvast.kernel.ids import new_id
from world import Town

COMPOSED = {
    "whose": "asker",
    "receiver": "Wijkgezondheid",
    "reach": "By phone",
    "way": "page",
    "language": "nl",
    "need": "Somebody to talk with on Wednesdays.",
    "name": "Griet Claes",
    "hears": "word",
}


def post(town: Town, address: str, **typed: str) -> HttpResponse:
    """Posts as Dina."""
    return browsing(town.desk.dina, "en").post(address, typed | {"submission": str(new_id())})


def shown(town: Town, address: str) -> str:
    """Returns a page as Dina sees it."""
    answer = browsing(town.desk.dina, "en").get(address)
    assert answer.status_code == 200, answer.status_code
    return answer.content.decode()


def at(referral: UUID, act: str = "") -> str:
    """Returns the address of a referral's page, or of a step of it."""
    return f"/desk/referrals/{referral}/" + (f"{act}/" if act else "")


def said_yes(town: Town, referral: UUID) -> HttpResponse:
    """Notes that the person agreed."""
    return post(town, at(referral, "agree"), day=today().isoformat(), how="Read it together; said yes.")
