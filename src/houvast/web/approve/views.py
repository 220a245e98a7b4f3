"""The page behind a strip: a code, two buttons, and that the answer was taken down. No account."""

from datetime import date

from django.http import HttpRequest, HttpResponse

from houvast.cell.services import approve_sheet as approving
from houvast.web.access.asking import typed
from houvast.web.access.browsers import address
from houvast.web.approve.forms import NO, YES, ApproveSheetForm
from houvast.web.ui.render import page

ANSWERS = {YES: True, NO: False}


def approve_sheet(request: HttpRequest, sheet_round: str) -> HttpResponse:
    """Asks for the code, then for the answer, which can change until it is over."""
    form, day = ApproveSheetForm(typed(request)), None
    answer = request.POST.get("answer", "")
    if form.is_valid():
        with form.before_sign_in():
            day = _said(request, sheet_round, form.cleaned_data["code"], answer)
    facts = {"form": form, "day": day, "is_answered": day is not None and answer in ANSWERS}
    return page(request, "approve/approve_sheet.html", facts, status=form.status if day is None else 200)


def _said(request: HttpRequest, sheet_round: str, code: str, answer: str) -> date:
    said = approving.Approval(sheet_round, code, ANSWERS.get(answer), address(request))
    return approving.approve_sheet(said)
