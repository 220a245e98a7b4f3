"""The pages on which a cell looks back on itself."""

from uuid import UUID

from django.http import HttpResponse

from houvast.cell.selectors import print_self_evaluation as printing
from houvast.cell.selectors import show_self_evaluation as reading
from houvast.cell.selectors import start_self_evaluation as starting
from houvast.cell.services import evaluate_cell as evaluating
from houvast.web.cell.facts import form_facts
from houvast.web.cell.facts_documents import safeguards
from houvast.web.cell.facts_evaluations import evaluation_answer, evaluation_facts
from houvast.web.cell.forms_evaluations import EvaluateCellForm, evaluation_start
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


@keeps_draft
def evaluate_cell(request: HouvastRequest, security_cell: UUID) -> HttpResponse:
    """Keeps what the cell found, or a new version of it."""
    start = starting.start_self_evaluation(request.actor, security_cell, request.GET.get("after", ""))
    form = drafted(request, EvaluateCellForm, evaluation_start(start.before))
    act = evaluating.evaluate_cell
    if saved(request, form, lambda: act(request.actor, form.evaluation(security_cell))):
        return see_other("cell:show_self_evaluation", self_evaluation=form.submission_id)
    facts = form_facts(form, start.head, safeguards=safeguards())
    return page(request, "cell/evaluate_cell.html", facts, status=form.status)


def show_self_evaluation(request: HouvastRequest, self_evaluation: UUID) -> HttpResponse:
    """Shows what the cell found on a day."""
    found = reading.show_self_evaluation(request.actor, self_evaluation)
    return page(request, "cell/show_self_evaluation.html", evaluation_facts(found))


def print_self_evaluation(request: HouvastRequest, self_evaluation: UUID) -> HttpResponse:
    """Gives it as a file."""
    return evaluation_answer(printing.print_self_evaluation(request.actor, self_evaluation))
