"""Pages to fill in for the tests, offered and filled in through the services."""

from uuid import UUID

from houvast.access.fill_pages import OfferedPage
from houvast.access.fill_values import FillAnswer
from houvast.access.services.enter_fill_page import TypedFillCode, enter_fill_page
from houvast.access.services.keep_fill_page import keep_fill_page
from houvast.access.services.send_fill_page import send_fill_page
from houvast.guidance.services._self_fill import NewSelfFill
from houvast.guidance.services.offer_self_fill import offer_self_fill
from houvast.guidance.values.self_fill import FillSet
from houvast.kernel.ids import new_id
from world import Person

NEEDS = "story.needs"
BOTH = (FillSet.STORY, FillSet.OWN_WORDS)


def offer(worker: Person, trajectory: UUID, page: UUID | None = None, language: str = "nl") -> OfferedPage:
    """Offers a page with all questions."""
    with worker.acts() as actor:
        return offer_self_fill(
            actor, NewSelfFill(page or new_id(), trajectory, language, BOTH, "Neem je tijd.")
        )


def enter(offered: OfferedPage) -> str:
    """Opens an offered page with its code."""
    return enter_fill_page(TypedFillCode(offered.token, offered.code))


def fill_in(offered: OfferedPage, words: str) -> str:
    """Opens a page, answers the first question, and sends it; returns the visit."""
    visit = enter(offered)
    keep_fill_page(visit, FillAnswer(NEEDS, words))
    send_fill_page(visit)
    return visit
