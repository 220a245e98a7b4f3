"""A school's own page: a code, its question and what became of it, room for a few words. No account."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext

from houvast.access.fill_values import Audience, FillState, FillVisit
from houvast.access.services import enter_fill_page as entering
from houvast.access.services import keep_fill_page as keeping
from houvast.access.services import leave_fill_page as leaving
from houvast.access.services import read_fill_page as reading
from houvast.access.services import send_fill_page as sending
from houvast.kernel.errors import Conflict, HouvastError, Invalid, NotFound, TooLarge, TooMany
from houvast.web.access.asking import typed
from houvast.web.cookies import VISIT, drop_visit, set_visit
from houvast.web.school_page.facts import shown
from houvast.web.school_page.forms import EnterFillPageForm, SendFillPageForm
from houvast.web.ui.render import page, see_other

KEPT = 204


def enter_fill_page(request: HttpRequest, token: str) -> HttpResponse:
    """Asks for the spoken code; opening the address alone says nothing and uses nothing up."""
    form = EnterFillPageForm(typed(request))
    if request.method == "POST" and form.is_valid():
        try:
            visit = entering.enter_fill_page(entering.TypedFillCode(token, form.cleaned_data["code"]))
        except (Invalid, Conflict, NotFound, TooMany) as error:
            form.refused = error.status
            form.add_error("code", gettext(error.text) % error.facts)
        else:
            answer = see_other("school_page:read_fill_page")
            set_visit(answer, visit)
            return answer
    return page(request, "school_page/enter_fill_page.html", {"form": form}, status=form.status)


def read_fill_page(request: HttpRequest) -> HttpResponse:
    """Shows the school its question and what became of it; thanks when its answers were sent."""
    try:
        visit = reading.read_fill_page(request.COOKIES.get(VISIT, ""))
    except NotFound:
        return _closed(request)
    if visit.form is not None and visit.form.audience is not Audience.SCHOOL:
        return see_other("fill:read_fill_page")
    if visit.state is FillState.SENT or visit.form is None:
        return page(request, "school_page/sent.html", {})
    form = SendFillPageForm()
    form.ask(visit.form, visit.answers)
    return page(request, "school_page/read_fill_page.html", _facts(form, visit))


def keep_fill_page(request: HttpRequest) -> HttpResponse:
    """Keeps what is typed so far, while it is typed."""
    try:
        _visit, form = _posted(request)
        if request.method != "POST" or not form.is_valid():
            return see_other("school_page:read_fill_page")
        for given in form.answers():
            keeping.keep_fill_page(request.COOKIES.get(VISIT, ""), given)
    except (NotFound, Conflict, Invalid, TooLarge) as error:
        return _closed(request, error)
    return HttpResponse(status=KEPT)


def send_fill_page(request: HttpRequest) -> HttpResponse:
    """Sends what was written; where that is not possible the page comes back whole, with why."""
    try:
        visit, form = _posted(request)
        if request.method != "POST":
            return see_other("school_page:read_fill_page")
        if form.is_valid() and _sent(request, form):
            return see_other("school_page:read_fill_page")
    except NotFound as error:
        return _closed(request, error)
    return page(request, "school_page/read_fill_page.html", _facts(form, visit), status=form.status)


def leave_fill_page(request: HttpRequest) -> HttpResponse:
    """Asks once more, then erases what was not sent and closes the page."""
    if request.method != "POST":
        return page(request, "school_page/leave_fill_page.html", {})
    leaving.leave_fill_page(request.COOKIES.get(VISIT, ""))
    answer = page(request, "school_page/left.html", {})
    drop_visit(answer)
    return answer


def _posted(request: HttpRequest) -> tuple[FillVisit, SendFillPageForm]:
    """Returns the visit with its form as it was posted. Raises NotFound when it ended or was sent."""
    visit = reading.read_fill_page(request.COOKIES.get(VISIT, ""))
    form = SendFillPageForm(typed(request))
    if visit.form is None or visit.form.audience is not Audience.SCHOOL:
        raise NotFound("This page is closed. Ask for a new one.")
    form.ask(visit.form, visit.answers)
    return visit, form


def _sent(request: HttpRequest, form: SendFillPageForm) -> bool:
    """Keeps and sends; a refusal becomes a sentence above the form, and what was typed stays."""
    visit = request.COOKIES.get(VISIT, "")
    try:
        for given in form.answers():
            keeping.keep_fill_page(visit, given)
        sending.send_fill_page(visit)
    except (Invalid, Conflict, TooLarge) as error:
        form.refused = error.status
        form.add_error(None, gettext(error.text) % error.facts)
        return False
    return True


def _facts(form: SendFillPageForm, visit: FillVisit) -> dict[str, object]:
    """Returns what the page prints. Raises NotFound when it was sent meanwhile."""
    if visit.form is None:
        raise NotFound("This page is closed. Ask for a new one.")
    form.autosave_url = reverse("school_page:keep_fill_page")
    lines = shown(visit.form)
    return {"form": form, "to": visit.form.greeting, "question": lines[0], "lines": lines[:0:-1]}


def _closed(request: HttpRequest, error: HouvastError | None = None) -> HttpResponse:
    """Answers that a page is closed, whatever the reason, and forgets the visit."""
    status = error.status if error else NotFound.status
    answer = page(request, "school_page/closed.html", {}, status=status)
    drop_visit(answer)
    return answer
