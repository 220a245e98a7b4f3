"""The pages of invitations for one case: whom, what came back, sending again, taking back, the letter."""

from uuid import UUID

from django.http import HttpResponse
from django.utils.translation import get_language

from houvast.access.answer_pages import OfferedAnswerPage
from houvast.cell.selectors import print_internal_report as empty_form
from houvast.cell.selectors import print_invitation as printing
from houvast.cell.selectors import show_item as one_item
from houvast.cell.selectors import start_page as starting
from houvast.cell.services import invite as inviting
from houvast.cell.services import note_answer as noting
from houvast.cell.services import offer_page as offering
from houvast.cell.services import send_again as sending
from houvast.cell.services import withdraw_invitation as withdrawing
from houvast.web.access.asking import typed
from houvast.web.cell.facts_meetings import item_facts
from houvast.web.cell.forms_invitations import InviteForm, NoteAnswerForm, SendAgainForm
from houvast.web.cell.invitation_page import offered_facts, page_of
from houvast.web.cell.meeting_papers import internal_report_pdf, invitation_pdf, paper_answer
from houvast.web.cell.reading import item_of, item_of_invitation
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import WritingForm, drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other

STRICTEST = "french_community"


def show_item(request: HouvastRequest, agenda_item: UUID) -> HttpResponse:
    """Shows an item with who is invited for it."""
    found = one_item.show_item(request.actor, agenda_item, get_language() or "en")
    return page(request, "cell/show_item.html", item_facts(found))


@keeps_draft
def invite(request: HouvastRequest, agenda_item: UUID) -> HttpResponse:
    """Invites organisations for one case."""
    found = item_of(request, agenda_item)
    form = drafted(request, InviteForm, {"special_reasons": found.special_reasons})
    form.offer(found)
    if saved(request, form, lambda: inviting.invite(request.actor, form.new(agenda_item))):
        return see_other("cell:show_item", agenda_item=agenda_item)
    return page(request, "cell/invite.html", item_facts(found, form), status=form.status)


@keeps_draft
def send_again(request: HouvastRequest, case_invitation: UUID) -> HttpResponse:
    """Sends an invitation once more, as things stand today."""
    found = item_of_invitation(request, case_invitation)
    sent = found.line(case_invitation).sent
    form = drafted(request, SendAgainForm, {"special_reasons": sent.content.special_reasons})
    form.offer(found)
    if saved(request, form, lambda: sending.send_again(request.actor, form.again(case_invitation))):
        return see_other("cell:show_item", agenda_item=found.id)
    return page(request, "cell/send_again.html", item_facts(found, form) | {"sent": sent}, status=form.status)


def offer_page(request: HouvastRequest, case_invitation: UUID) -> HttpResponse:
    """Shows what the page will say, then makes it; address and code stand on this one answer only."""
    found = item_of_invitation(request, case_invitation)
    new = page_of(starting.start_page(request.actor, case_invitation), case_invitation)
    form, given = WritingForm(typed(request)), list[OfferedAnswerPage]()
    facts = item_facts(found, form) | {"sent": found.line(case_invitation).sent, "new": new}

    def offer() -> None:
        given.append(offering.offer_page(request.actor, form.submission_id, new))

    if saved(request, form, offer):
        return page(request, "cell/offer_page_done.html", facts | offered_facts(request, given[0]))
    return page(request, "cell/offer_page.html", facts, status=form.status)


def note_answer(request: HouvastRequest, case_invitation: UUID) -> HttpResponse:
    """Notes what was said by telephone or letter: comes, or does not."""
    found, form = item_of_invitation(request, case_invitation), NoteAnswerForm(typed(request))
    sent = found.line(case_invitation).sent
    if saved(request, form, lambda: noting.note_answer(request.actor, form.note(case_invitation))):
        return see_other("cell:show_item", agenda_item=found.id)
    return page(
        request, "cell/note_answer.html", item_facts(found, form) | {"sent": sent}, status=form.status
    )


def withdraw_invitation(request: HouvastRequest, case_invitation: UUID) -> HttpResponse:
    """Asks once more, then takes an invitation back."""
    found = item_of_invitation(request, case_invitation)
    if request.method == "POST":
        withdrawing.withdraw_invitation(request.actor, case_invitation)
        return see_other("cell:show_item", agenda_item=found.id)
    facts = item_facts(found) | {"sent": found.line(case_invitation).sent}
    return page(request, "cell/withdraw_invitation.html", facts)


def print_invitation(request: HouvastRequest, case_invitation: UUID) -> HttpResponse:
    """Gives the letter of an invitation, with the form that stays in the service."""
    return paper_answer(invitation_pdf(printing.print_invitation(request.actor, case_invitation)))


def print_internal_report(request: HouvastRequest) -> HttpResponse:
    """Gives the empty form on which a service writes why it does not come."""
    wanted = request.GET.get("regime", STRICTEST)
    return paper_answer(internal_report_pdf(empty_form.print_internal_report(request.actor, wanted)))
