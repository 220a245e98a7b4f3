"""The pages of the end of a case: another answer, keeping longer, confirming, telling who has no account."""

from uuid import UUID

from django.http import HttpResponse

from houvast.access.answer_pages import OfferedAnswerPage
from houvast.cell.selectors import print_closing_letter as printing
from houvast.cell.selectors import show_case as one_case
from houvast.cell.selectors import show_participation as reading
from houvast.cell.selectors import start_closing_page as starting
from houvast.cell.services import change_answer as changing
from houvast.cell.services import confirm_closing as confirming
from houvast.cell.services import extend_participation as extending
from houvast.cell.services import note_closing_confirmed as noting
from houvast.cell.services import offer_closing_page as offering
from houvast.web.access.asking import typed
from houvast.web.cell.closing_page import closing_facts, closing_letter_pdf, closing_page_of
from houvast.web.cell.facts_invited import form_facts, frame_shown
from houvast.web.cell.forms_ending import ChangeAnswerForm, ExtendParticipationForm
from houvast.web.cell.invitation_page import offered_facts
from houvast.web.cell.meeting_papers import paper_answer
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import WritingForm, drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


@keeps_draft
def change_answer(request: HouvastRequest, participation: UUID) -> HttpResponse:
    """Sends the other answer."""
    found = reading.show_participation(request.actor, participation)
    form = drafted(request, ChangeAnswerForm)
    comes = not found.participation.is_coming
    form.offer(comes=comes, must_give_reasons=found.frame.must_give_reasons)
    if saved(request, form, lambda: changing.change_answer(request.actor, form.changed(participation))):
        return see_other("cell:show_participation", participation=participation)
    facts = form_facts(form, found) | {"own_frame": frame_shown(found.frame)}
    return page(request, "cell/change_answer.html", facts, status=form.status)


@keeps_draft
def extend_participation(request: HouvastRequest, participation: UUID) -> HttpResponse:
    """Keeps what the service has of taking part longer."""
    found = reading.show_participation(request.actor, participation)
    form = drafted(request, ExtendParticipationForm)
    act = extending.extend_participation
    if saved(request, form, lambda: act(request.actor, form.longer(participation))):
        return see_other("cell:show_participation", participation=participation)
    facts = form_facts(form, found) | {"own_frame": frame_shown(found.frame)}
    return page(request, "cell/extend_participation.html", facts, status=form.status)


def confirm_closing(request: HouvastRequest, participation: UUID) -> HttpResponse:
    """Asks once more, then confirms that the service took note of a closing."""
    found = reading.show_participation(request.actor, participation)
    if request.method == "POST":
        confirming.confirm_closing(request.actor, participation)
        return see_other("cell:show_participation", participation=participation)
    return page(request, "cell/confirm_closing.html", form_facts(None, found))


def offer_closing_page(request: HouvastRequest, told_closing: UUID) -> HttpResponse:
    """Shows what the page will say, then makes it; address and code stand on this one answer only."""
    letter = starting.start_closing_page(request.actor, told_closing)
    new, known = closing_page_of(letter), one_case.show_case(request.actor, letter.case_id)
    form, given = WritingForm(typed(request)), list[OfferedAnswerPage]()
    facts = closing_facts(known, letter, form) | {"new": new}

    def offer() -> None:
        given.append(offering.offer_closing_page(request.actor, form.submission_id, new))

    if saved(request, form, offer):
        return page(request, "cell/offer_closing_page_done.html", facts | offered_facts(request, given[0]))
    return page(request, "cell/offer_closing_page.html", facts, status=form.status)


def print_closing_letter(request: HouvastRequest, told_closing: UUID) -> HttpResponse:
    """Gives the letter of a closing, with a strip to send back."""
    return paper_answer(closing_letter_pdf(printing.print_closing_letter(request.actor, told_closing)))


def note_closing_confirmed(request: HouvastRequest, told_closing: UUID) -> HttpResponse:
    """Asks once more, then notes that an organisation confirmed by letter or voice."""
    letter = starting.start_closing_page(request.actor, told_closing)
    if request.method == "POST":
        noting.note_closing_confirmed(request.actor, told_closing)
        return see_other("cell:show_case", consulted_case=letter.case_id)
    known = one_case.show_case(request.actor, letter.case_id)
    return page(request, "cell/note_closing_confirmed.html", closing_facts(known, letter))
