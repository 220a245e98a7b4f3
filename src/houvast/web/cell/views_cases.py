"""The pages of a case: the list, a proposal, its statements, and putting right what is wrong."""

from uuid import UUID

from django.http import HttpResponse

from houvast.access.rules import may
from houvast.cell.selectors import list_cases as listing
from houvast.cell.selectors import show_case as reading
from houvast.cell.selectors import start_proposal as starting
from houvast.cell.services import add_statement as adding
from houvast.cell.services import correct_case as correcting
from houvast.cell.services import correct_statement as righting
from houvast.cell.services import erase_case as erasing
from houvast.cell.services import propose_case as proposing
from houvast.cell.services import withdraw_proposal as withdrawing
from houvast.web.cell.facts_cases import case_facts, form_facts, list_facts, start_facts
from houvast.web.cell.facts_overview import overviews_of
from houvast.web.cell.forms_cases import CorrectCaseForm, ProposeCaseForm, case_start
from houvast.web.cell.forms_statements import AddStatementForm, CorrectStatementForm, statement_start
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.paging import page_number
from houvast.web.ui.render import page, see_other

ACTS = (
    "list_case",
    "refuse_case",
    "file_decision",
    "print_decision",
    "review_case",
    "close_case",
    "keep_longer",
)


def list_cases(request: HouvastRequest) -> HttpResponse:
    """Shows a shelf of the list."""
    wanted = request.GET.get("show", "")
    shelf = listing.Shelf(wanted) if wanted in set(listing.Shelf) else listing.Shelf.LISTED
    found = listing.list_cases(request.actor, shelf=shelf, number=page_number(request.GET))
    facts = list_facts(found, shelf) | {"decides": may(request.actor, "cell.list_case")}
    return page(request, "cell/list_cases.html", facts)


@keeps_draft
def propose_case(request: HouvastRequest, security_cell: UUID) -> HttpResponse:
    """Takes a proposal, beside the definition of the law."""
    start = starting.start_proposal(request.actor, security_cell)
    form = drafted(request, ProposeCaseForm)
    form.offer(start.frame)
    if saved(request, form, lambda: proposing.propose_case(request.actor, form.new(security_cell))):
        return see_other("cell:show_case", consulted_case=form.submission_id)
    return page(request, "cell/propose_case.html", start_facts(start, form), status=form.status)


def show_case(request: HouvastRequest, consulted_case: UUID) -> HttpResponse:
    """Shows a case: the entry with its sources, then what was done."""
    found = reading.show_case(request.actor, consulted_case)
    allowed = {act: may(request.actor, f"cell.{act}") for act in ACTS}
    facts = case_facts(found, allowed) | {"overviews": overviews_of(found)}
    return page(request, "cell/show_case.html", facts)


@keeps_draft
def add_statement(request: HouvastRequest, consulted_case: UUID) -> HttpResponse:
    """Adds an indication, or something that goes well."""
    known = reading.show_case(request.actor, consulted_case)
    form = drafted(request, AddStatementForm)
    form.offer(known.frame)
    if saved(request, form, lambda: adding.add_statement(request.actor, form.new(known.id))):
        return see_other("cell:show_case", consulted_case=known.id)
    return page(request, "cell/add_statement.html", form_facts(form, known), status=form.status)


@keeps_draft
def correct_case(request: HouvastRequest, consulted_case: UUID) -> HttpResponse:
    """Puts the entry right."""
    known = reading.show_case(request.actor, consulted_case)
    form = drafted(request, CorrectCaseForm, case_start(known.content))
    if saved(request, form, lambda: correcting.correct_case(request.actor, form.correction(known.id))):
        return see_other("cell:show_case", consulted_case=known.id)
    return page(request, "cell/correct_case.html", form_facts(form, known), status=form.status)


@keeps_draft
def correct_statement(request: HouvastRequest, consulted_case: UUID, statement_key: str) -> HttpResponse:
    """Puts a statement right, or takes it out."""
    known = reading.show_case(request.actor, consulted_case)
    was = known.statement(statement_key)
    form = drafted(request, CorrectStatementForm, statement_start(was))
    form.offer(known.frame)
    act = righting.correct_statement
    if saved(request, form, lambda: act(request.actor, form.correction(known.id, was))):
        return see_other("cell:show_case", consulted_case=known.id)
    return page(request, "cell/correct_statement.html", form_facts(form, known), status=form.status)


def withdraw_proposal(request: HouvastRequest, consulted_case: UUID) -> HttpResponse:
    """Asks once more, then takes a proposal of one's own back for good."""
    known = reading.show_case(request.actor, consulted_case)
    if request.method == "POST":
        withdrawing.withdraw_proposal(request.actor, known.id)
        return see_other("cell:list_cases")
    return page(request, "cell/withdraw_proposal.html", form_facts(None, known))


def erase_case(request: HouvastRequest, consulted_case: UUID) -> HttpResponse:
    """Asks once more, then erases a refused proposal for good."""
    known = reading.show_case(request.actor, consulted_case)
    if request.method == "POST":
        erasing.erase_case(request.actor, known.id)
        return see_other("cell:list_cases")
    return page(request, "cell/erase_case.html", form_facts(None, known))
