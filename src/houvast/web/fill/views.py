"""The pages a person fills in: a code, one question at a time, all of it once more, thank you."""

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from houvast.access.fill_values import Audience, FillAnswer, FillState, FillVisit
from houvast.access.services import enter_fill_page as entering
from houvast.access.services import keep_fill_page as keeping
from houvast.access.services import leave_fill_page as leaving
from houvast.access.services import read_fill_page as reading
from houvast.access.services import send_fill_page as sending
from houvast.kernel.errors import Conflict, Invalid, NotFound, TooLarge
from houvast.kernel.messages import message
from houvast.web.cookies import drop_visit, set_visit
from houvast.web.fill.facts import asked, number_wanted, value_of
from houvast.web.fill.refusals import REFUSED, checked_words, closed, code_refusal
from houvast.web.fill.visits import WANTED, frame_facts, pack_of, visit_of
from houvast.web.ui.render import SeeOther, page, see_other

KEPT = 204
MOST_QUESTIONS = 999


def enter_fill_page(request: HttpRequest, token: str) -> HttpResponse:
    """Asks for the spoken code; opening the address alone uses nothing up."""
    pack, problem, status = pack_of(request), "", 200
    if request.method == "POST":
        try:
            visit = entering.enter_fill_page(entering.TypedFillCode(token, request.POST.get("code", "")))
        except REFUSED as error:
            problem, status = code_refusal(pack, error), error.status
        else:
            answer = SeeOther(_question(request, 1))
            set_visit(answer, visit)
            return answer
    facts = {**frame_facts(request, pack), "problem": problem, "token": token}
    return page(request, "fill/enter_fill_page.html", facts, status=status)


def read_fill_page(request: HttpRequest) -> HttpResponse:
    """Shows one question with what was answered to it; thanks when everything was sent."""
    try:
        visit = reading.read_fill_page(visit_of(request))
    except NotFound:
        return closed(request)
    if visit.form is not None and visit.form.audience is Audience.SCHOOL:
        return see_other("school_page:read_fill_page")
    if visit.state is FillState.SENT or visit.form is None:
        return page(request, "fill/sent.html", dict(frame_facts(request, pack_of(request))))
    number = number_wanted(request.GET.get("q", ""), len(visit.form.questions))
    return page(request, "fill/read_fill_page.html", _question_facts(request, visit, number))


def keep_fill_page(request: HttpRequest) -> HttpResponse:
    """Keeps one answer, while it is typed or when its button is pressed, and goes on."""
    words, problem = checked_words(pack_of(request), request.POST.get("words", ""))
    number = number_wanted(request.POST.get("q", "") or request.GET.get("q", ""), MOST_QUESTIONS)
    try:
        visit = visit_of(request)
        if request.method != "POST":
            return SeeOther(_question(request, number))
        if problem:
            return _give_back(request, reading.read_fill_page(visit), number, (words, problem))
        keeping.keep_fill_page(visit, _given(request, words))
    except (NotFound, Conflict, Invalid, TooLarge) as error:
        return closed(request, error.status)
    is_draft = request.headers.get("X-Requested-With") == "autosave"
    return HttpResponse(status=KEPT) if is_draft else SeeOther(_way_on(request, number))


def send_fill_page(request: HttpRequest) -> HttpResponse:
    """Shows everything once more, and sends it."""
    problem = ""
    try:
        visit = reading.read_fill_page(visit_of(request))
        if request.method == "POST":
            sending.send_fill_page(visit_of(request))
    except NotFound:
        return closed(request)
    except Invalid:
        problem = "nothing_written"
    is_over = visit.form is None or (request.method == "POST" and not problem)
    return SeeOther(_question(request, 1)) if is_over else _show_all(request, visit, problem)


def leave_fill_page(request: HttpRequest) -> HttpResponse:
    """Asks once more, then erases what was not sent."""
    facts = dict(frame_facts(request, pack_of(request)))
    if request.method != "POST":
        return page(request, "fill/leave_fill_page.html", facts)
    try:
        leaving.leave_fill_page(visit_of(request))
    except NotFound:
        return closed(request)
    answer = page(request, "fill/left.html", facts)
    drop_visit(answer)
    return answer


def _given(request: HttpRequest, words: str) -> FillAnswer:
    return FillAnswer(request.POST.get("key", ""), words, value_of(request.POST.get("value", "")))


def _give_back(request: HttpRequest, visit: FillVisit, number: int, refused: tuple[str, str]) -> HttpResponse:
    """Shows a question once more, with what was typed and why it cannot be kept."""
    words, problem = refused
    facts = {**_question_facts(request, visit, number), "problem": problem, "typed": words}
    return page(request, "fill/keep_fill_page.html", facts, status=Invalid.status)


def _show_all(request: HttpRequest, visit: FillVisit, problem: str) -> HttpResponse:
    """Shows all questions with their answers, before they are sent."""
    if visit.form is None:
        return closed(request)
    if visit.form.audience is Audience.SCHOOL:
        return see_other("school_page:read_fill_page")
    pack = pack_of(request, visit.form.language)
    facts = {**frame_facts(request, pack), "questions": asked(pack, visit.form, visit.answers)}
    facts |= {"problem": pack.words.get(problem)}
    return page(request, "fill/send_fill_page.html", facts, status=422 if problem else 200)


def _question_facts(request: HttpRequest, visit: FillVisit, number: int) -> dict[str, object]:
    """Returns what the page of one question prints. Raises NotFound when everything was sent."""
    if visit.form is None:
        raise NotFound(message("This page is closed. Ask your worker for a new one."))
    pack = pack_of(request, visit.form.language)
    questions = asked(pack, visit.form, visit.answers)
    question = questions[min(number, len(questions)) - 1]
    greeting = visit.form.greeting if question.is_first else ""
    facts: dict[str, object] = {"question": question, "greeting": greeting, "language": pack.language}
    facts |= {"is_recorded": (question.key, pack.language) in visit.recorded}
    return {**frame_facts(request, pack), **facts, "typed": question.answer}


def _way_on(request: HttpRequest, number: int) -> str:
    """Returns where a button leads: a question back, the next, or all of it once more after the last."""
    if request.POST.get("go") == "back":
        return _question(request, max(1, number - 1))
    total = request.POST.get("total", "")
    is_last = total.isascii() and total.isdigit() and number >= int(total[:3])
    return _address(request, "fill:send_fill_page", {}) if is_last else _question(request, number + 1)


def _question(request: HttpRequest, number: int) -> str:
    return _address(request, "fill:read_fill_page", {"q": str(number)} if number > 1 else {})


def _address(request: HttpRequest, name: str, kept: dict[str, str]) -> str:
    """Returns an address of these pages that keeps the language its reader chose."""
    chosen = request.GET.get(WANTED, "") or request.POST.get(WANTED, "")
    query = urlencode(kept | ({WANTED: chosen[:8]} if chosen else {}))
    return reverse(name) + ("?" + query if query else "")
