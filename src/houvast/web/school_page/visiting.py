"""A visit to a school's own page: its form with what was kept, what it prints, and that it is closed."""

from collections.abc import Mapping

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from houvast.access.fill_values import Audience, FillForm, FillVisit
from houvast.access.services import keep_fill_page as keeping
from houvast.access.services import read_fill_page as reading
from houvast.access.services import send_fill_page as sending
from houvast.kernel.errors import Conflict, HouvastError, Invalid, NotFound, TooLarge
from houvast.kernel.messages import message
from houvast.schools.values.lines import LineKind
from houvast.web.access.asking import typed
from houvast.web.cookies import VISIT, drop_visit
from houvast.web.refusals import refusal
from houvast.web.school_page.forms import SendFillPageForm
from houvast.web.schools.facts import Told, rows_of
from houvast.web.schools.labels import LINES
from houvast.web.ui.render import page


def visit_of(request: HttpRequest) -> str:
    """Returns the browser's visit, empty when it has none."""
    return request.COOKIES.get(VISIT, "")


def form_of(request: HttpRequest) -> tuple[FillVisit, SendFillPageForm]:
    """Returns the visit with its form, as it was posted or kept. Raises NotFound when it is over."""
    visit = reading.read_fill_page(visit_of(request))
    if visit.form is None or visit.form.audience is not Audience.SCHOOL:
        raise NotFound(message("This page is closed. Ask for a new one."))
    form = SendFillPageForm(typed(request))
    form.ask(visit.form, visit.answers)
    form.autosave_url = reverse("school_page:keep_fill_page")
    return visit, form


def sent(request: HttpRequest, form: SendFillPageForm) -> bool:
    """Keeps and sends; a refusal becomes a sentence above the form, and what was typed stays."""
    try:
        for given in form.answers():
            keeping.keep_fill_page(visit_of(request), given)
        sending.send_fill_page(visit_of(request))
    except (Invalid, Conflict, TooLarge) as error:
        form.refused = error.status
        form.add_error(None, refusal(error))
        return False
    return True


def page_facts(form: SendFillPageForm, asked: FillForm | None) -> Mapping[str, object]:
    """Returns what the page prints: the question, then what was done, as it went."""
    lines = shown(asked) if asked else []
    to = asked.greeting if asked else ""
    return {"form": form, "to": to, "question": lines[0] if lines else None, "lines": lines[1:]}


def shown(asked: FillForm) -> list[Told]:
    """Returns the lines of a page with their words in the reader's language."""
    return [
        Told(
            str(LINES[LineKind(one.kind)]),
            one.on,
            one.title,
            rows_of((part.key, part.words) for part in one.parts),
        )
        for one in asked.shown
    ]


def closed(request: HttpRequest, error: HouvastError) -> HttpResponse:
    """Answers that a page is closed, whatever the reason, and forgets the visit."""
    answer = page(request, "school_page/closed.html", {}, status=error.status)
    drop_visit(answer)
    return answer
