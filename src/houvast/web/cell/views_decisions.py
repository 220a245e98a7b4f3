"""The pages of deciding about a case, of asking a service, and of calling for help outside the cell."""

from uuid import UUID

from django.http import HttpResponse

from houvast.cell.selectors import print_decision as setting
from houvast.cell.selectors import print_service_letter as writing
from houvast.cell.selectors import show_case as reading
from houvast.cell.services import ask_service as asking
from houvast.cell.services import file_decision as filing
from houvast.cell.services import list_case as listing
from houvast.cell.services import note_emergency as noting
from houvast.cell.services import note_service_answer as answering
from houvast.cell.services import refuse_case as refusing
from houvast.kernel import clock
from houvast.web.cell.case_papers import decision_answer, letter_answer
from houvast.web.cell.facts_cases import definition_facts, form_facts
from houvast.web.cell.forms_decisions import (
    AskServiceForm,
    FileDecisionForm,
    ListCaseForm,
    NoteEmergencyForm,
    RefuseCaseForm,
)
from houvast.web.cell.forms_statements import NoteServiceAnswerForm
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


@keeps_draft
def list_case(request: HouvastRequest, consulted_case: UUID) -> HttpResponse:
    """Puts somebody on the list: the mayor's seat alone."""
    known = reading.show_case(request.actor, consulted_case)
    form = drafted(request, ListCaseForm)
    facts = form_facts(form, known) | definition_facts(known.frame)
    if saved(request, form, lambda: listing.list_case(request.actor, form.listing(known.id))):
        return see_other("cell:show_case", consulted_case=known.id)
    return page(request, "cell/list_case.html", facts, status=form.status)


@keeps_draft
def refuse_case(request: HouvastRequest, consulted_case: UUID) -> HttpResponse:
    """Does not put somebody on the list."""
    known = reading.show_case(request.actor, consulted_case)
    form = drafted(request, RefuseCaseForm)
    if saved(request, form, lambda: refusing.refuse_case(request.actor, form.refusal(known.id))):
        return see_other("cell:show_case", consulted_case=known.id)
    return page(request, "cell/refuse_case.html", form_facts(form, known), status=form.status)


def print_decision(request: HouvastRequest, consulted_case: UUID) -> HttpResponse:
    """Prints one page for the mayor to sign."""
    paper = setting.print_decision(request.actor, consulted_case)
    return decision_answer(paper, request.GET.get("language", ""))


@keeps_draft
def file_decision(request: HouvastRequest, consulted_case: UUID) -> HttpResponse:
    """Files the page the mayor signed."""
    known = reading.show_case(request.actor, consulted_case)
    form = drafted(request, FileDecisionForm)
    form.offer(known.state, known.mayors)
    if saved(request, form, lambda: filing.file_decision(request.actor, form.filed(known.id))):
        return see_other("cell:show_case", consulted_case=known.id)
    return page(request, "cell/file_decision.html", form_facts(form, known), status=form.status)


@keeps_draft
def ask_service(request: HouvastRequest, consulted_case: UUID) -> HttpResponse:
    """Asks a service for what is needed for the list, and no more."""
    known = reading.show_case(request.actor, consulted_case)
    form = drafted(request, AskServiceForm)
    if saved(request, form, lambda: asking.ask_service(request.actor, form.asking(known.id))):
        return see_other("cell:show_case", consulted_case=known.id)
    return page(request, "cell/ask_service.html", form_facts(form, known), status=form.status)


def print_service_letter(request: HouvastRequest, consulted_case: UUID, case_step: UUID) -> HttpResponse:
    """Prints the letter to a service."""
    return letter_answer(writing.print_service_letter(request.actor, consulted_case, case_step))


@keeps_draft
def note_service_answer(request: HouvastRequest, consulted_case: UUID, case_step: UUID) -> HttpResponse:
    """Notes what a service answered."""
    known = reading.show_case(request.actor, consulted_case)
    form = drafted(request, NoteServiceAnswerForm, {"source": known.asked(case_step).service})
    form.offer(known.frame)
    act = answering.note_service_answer
    if saved(request, form, lambda: act(request.actor, form.answer(known.id, case_step))):
        return see_other("cell:show_case", consulted_case=known.id)
    return page(request, "cell/note_service_answer.html", form_facts(form, known), status=form.status)


@keeps_draft
def note_emergency(request: HouvastRequest, consulted_case: UUID) -> HttpResponse:
    """Notes who was called outside the cell."""
    known = reading.show_case(request.actor, consulted_case)
    form = drafted(request, NoteEmergencyForm, {"on": clock.today().isoformat()})
    act = noting.note_emergency
    if saved(request, form, lambda: act(request.actor, *form.call(known.id), looked=form.has_looked)):
        return see_other("cell:show_case", consulted_case=known.id)
    return page(request, "cell/note_emergency.html", form_facts(form, known), status=form.status)
