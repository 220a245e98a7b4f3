"""A school's own page: a code, its question and what became of it, room for a few words. No account."""

from django.http import HttpRequest, HttpResponse

from houvast.access.fill_values import Audience, FillState
from houvast.access.services import enter_fill_page as entering
from houvast.access.services import keep_fill_page as keeping
from houvast.access.services import leave_fill_page as leaving
from houvast.access.services import read_fill_page as reading
from houvast.kernel.errors import Conflict, Invalid, NotFound, TooLarge, TooMany
from houvast.web.access.asking import typed
from houvast.web.cookies import drop_visit, set_visit
from houvast.web.refusals import refusal
from houvast.web.school_page.forms import EnterFillPageForm
from houvast.web.school_page.visiting import closed, form_of, page_facts, sent, visit_of
from houvast.web.ui.render import page, see_other

KEPT = 204
REFUSED = (Invalid, Conflict, NotFound, TooMany)


def enter_fill_page(request: HttpRequest, token: str) -> HttpResponse:
    """Asks for the spoken code; opening the address alone says nothing and uses nothing up."""
    form = EnterFillPageForm(typed(request))
    if request.method == "POST" and form.is_valid():
        try:
            visit = entering.enter_fill_page(entering.TypedFillCode(token, form.cleaned_data["code"]))
        except REFUSED as error:
            form.refused = error.status
            form.add_error("code", refusal(error))
        else:
            answer = see_other("school_page:read_fill_page")
            set_visit(answer, visit)
            return answer
    return page(request, "school_page/enter_fill_page.html", {"form": form}, status=form.status)


def read_fill_page(request: HttpRequest) -> HttpResponse:
    """Shows the school its question and what became of it; thanks when its answers were sent."""
    try:
        visit = reading.read_fill_page(visit_of(request))
        if visit.state is FillState.SENT or visit.form is None:
            return page(request, "school_page/sent.html", {})
        if visit.form.audience is not Audience.SCHOOL:
            return see_other("fill:read_fill_page")
        found, form = form_of(request)
    except NotFound as error:
        return closed(request, error)
    return page(request, "school_page/read_fill_page.html", page_facts(form, found.form))


def keep_fill_page(request: HttpRequest) -> HttpResponse:
    """Keeps what is typed so far, while it is typed."""
    try:
        _found, form = form_of(request)
        if request.method != "POST" or not form.is_valid():
            return see_other("school_page:read_fill_page")
        for given in form.answers():
            keeping.keep_fill_page(visit_of(request), given)
    except (NotFound, Conflict, Invalid, TooLarge) as error:
        return closed(request, error)
    return HttpResponse(status=KEPT)


def send_fill_page(request: HttpRequest) -> HttpResponse:
    """Sends what was written; where that is not possible the page comes back whole, with why."""
    try:
        found, form = form_of(request)
    except NotFound as error:
        return closed(request, error)
    if request.method != "POST" or (form.is_valid() and sent(request, form)):
        return see_other("school_page:read_fill_page")
    return page(request, "school_page/send_fill_page.html", page_facts(form, found.form), status=form.status)


def leave_fill_page(request: HttpRequest) -> HttpResponse:
    """Asks once more, then erases what was not sent and closes the page."""
    if request.method != "POST":
        return page(request, "school_page/leave_fill_page.html", {})
    leaving.leave_fill_page(visit_of(request))
    answer = page(request, "school_page/left.html", {})
    drop_visit(answer)
    return answer
