"""The words of the page on which an organisation without an account reads its invitation, in its language."""

from uuid import UUID

from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from houvast.access.answer_pages import OfferedAnswerPage
from houvast.access.answer_values import AnswerItem
from houvast.cell.selectors._letters import Letter
from houvast.cell.services.offer_page import NewPage
from houvast.web.access.qr import qr_svg
from houvast.web.cell.meeting_papers import duties, held_language, mandatory, opening
from houvast.web.requests import HouvastRequest


def offered_facts(request: HouvastRequest, given: OfferedAnswerPage) -> dict[str, object]:
    """Returns address, drawing and code of a page, to print or to read out: once."""
    url = request.build_absolute_uri(reverse("invited:enter_answer_page", kwargs={"token": given.token}))
    half = len(given.code) // 2
    return {
        "code": (given.code[:half], given.code[half:]),
        "url": url,
        "qr": qr_svg(url, _("QR code of the page")),
    }


def page_of(letter: Letter, invitation_id: UUID) -> NewPage:
    """Returns an invitation as a page, with all that the letter has to say."""
    language = held_language(letter.language)
    with translation.override(language):
        paragraphs = (
            opening(letter),
            _(
                "This invitation is for you as superior or management: you decide who comes. Show it to nobody"
                " else."
            ),
            _(
                "Taking part is voluntary. Please tell us only whether somebody comes, and who. Why nobody"
                " comes stays in your service."
            ),
            *duties(letter),
        )
        return NewPage(
            invitation_id,
            language,
            _("Invitation to a case consultation"),
            paragraphs,
            tuple(AnswerItem(label, words) for label, words in mandatory(letter)),
            _("Does somebody of your service come?"),
        )
