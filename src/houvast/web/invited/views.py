"""The pages of an invitation to somebody without an account: a code, the letter, and yes or no."""

from django.http import HttpRequest, HttpResponse

from houvast.access.answer_values import WHO_LONGEST, AnswerReply, AnswerVisit
from houvast.access.services import enter_answer_page as entering
from houvast.access.services import export_answer_date as exporting
from houvast.access.services import give_answer as answering
from houvast.access.services import leave_answer_page as leaving
from houvast.access.services import read_answer_page as reading
from houvast.kernel.errors import Invalid, NotFound
from houvast.web.invited.face import INVITED
from houvast.web.invited.facts import read_facts, report_facts
from houvast.web.invited.ics import date_answer
from houvast.web.ui.render import page, see_other
from houvast.web.ui.texts import DAMAGED, tidied
from houvast.web.without_account import Pack

YES, NO = "yes", "no"


def enter_answer_page(request: HttpRequest, token: str) -> HttpResponse:
    """Asks for the code of the letter or the telephone; opening the address alone uses nothing up."""
    return INVITED.ask_code(request, token, entering.enter_answer_page, "invited/enter_answer_page.html")


def read_answer_page(request: HttpRequest) -> HttpResponse:
    """Shows the invitation with the answer to give; after the answer only when and where."""
    try:
        visit = reading.read_answer_page(INVITED.visit_of(request))
    except NotFound:
        return INVITED.closed(request)
    return _shown(request, visit, "invited/read_answer_page.html")


def give_answer(request: HttpRequest) -> HttpResponse:
    """Sends the answer; a refused one comes back as it was typed."""
    is_sent, reply = request.method == "POST", _reply(request)
    try:
        visit = reading.read_answer_page(INVITED.visit_of(request))
        problem = _problem(INVITED.pack_of(request), request, reply) if is_sent else ""
        if problem or not is_sent:
            return _shown(request, visit, "invited/give_answer.html", problem)
        answering.give_answer(INVITED.visit_of(request), reply)
    except (NotFound, Invalid) as error:
        return INVITED.closed(request, error.status)
    return INVITED.on(request)


def export_answer_date(request: HttpRequest) -> HttpResponse:
    """Gives hour and place to a calendar, under a word for any meeting."""
    try:
        meeting = exporting.export_answer_date(INVITED.visit_of(request))
    except NotFound:
        return INVITED.closed(request)
    return date_answer(meeting, INVITED.pack_of(request).words["calendar_title"])


def print_internal_report(request: HttpRequest) -> HttpResponse:
    """Shows the empty report in which a service keeps its own reasons; nothing can be sent from it."""
    facts = report_facts(INVITED.pack_of(request), has_visit=INVITED.cookie in request.COOKIES)
    return page(request, "invited/print_internal_report.html", facts)


def leave_answer_page(request: HttpRequest) -> HttpResponse:
    """Takes the words away from this device."""
    if request.method != "POST":
        return see_other("invited:read_answer_page")
    try:
        leaving.leave_answer_page(INVITED.visit_of(request))
    except NotFound:
        return INVITED.closed(request)
    return INVITED.over(request, "invited/leave_answer_page.html")


def _shown(request: HttpRequest, visit: AnswerVisit, template: str, problem: str = "") -> HttpResponse:
    """Shows the page of a visit as it stands, with what was typed when it was refused."""
    pack = INVITED.pack_of(request, visit.words.language)
    facts = read_facts(pack, visit) | {"problem": problem, "typed": request.POST.dict()}
    return page(request, template, facts, status=422 if problem else 200)


def _reply(request: HttpRequest) -> AnswerReply:
    """Returns what was chosen; who comes goes along with a yes alone, in one line."""
    comes = request.POST.get("answer", "") == YES
    return AnswerReply(comes, " ".join(tidied(request.POST.get("who", "")).split()) if comes else "")


def _problem(pack: Pack, request: HttpRequest, reply: AnswerReply) -> str:
    """Returns why an answer cannot be sent as it is; nothing is ever cut off."""
    if request.POST.get("answer", "") not in {YES, NO}:
        return pack.words["answer_choose"]
    if DAMAGED in reply.who:
        return pack.words["damaged"]
    return pack.words["too_long"].format(limit=WHO_LONGEST) if len(reply.who) > WHO_LONGEST else ""
