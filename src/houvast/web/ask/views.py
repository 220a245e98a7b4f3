"""The public form: choose a door, ask, get a code; later the code, the answer, and writing on."""

from urllib.parse import urlencode

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from houvast.access.asked_values import Entrance
from houvast.access.services import enter_asked as entering
from houvast.access.services import erase_asked as erasing
from houvast.access.services import read_asked as reading
from houvast.access.services import send_asked as sending
from houvast.access.services import show_ask_form as showing
from houvast.access.services import write_asked as writing
from houvast.access.tolls import For, TollDue
from houvast.kernel.errors import (
    Busy,
    Conflict,
    HouvastError,
    Invalid,
    NotFound,
    Tampered,
    TooLarge,
    TooMany,
)
from houvast.kernel.messages import message
from houvast.web.access.browsers import address
from houvast.web.ask import written
from houvast.web.ask.facts import (
    WANTED,
    Frame,
    ask_facts,
    frame_of,
    page_facts,
    receipt_facts,
    refusal,
    seconds_until,
    shown,
    start_facts,
)
from houvast.web.cookies import ASK, drop_ask, set_ask
from houvast.web.ui.context import EXIT_URL
from houvast.web.ui.render import SeeOther
from houvast.web.ui.texts import tidied

REFUSED = (Busy, Conflict, Invalid, NotFound, Tampered, TooLarge, TooMany)


def show_ask_form(request: HttpRequest, slug: str) -> HttpResponse:
    """Shows who may ask, in which languages, and who else can be reached."""
    frame = frame_of(request, showing.show_ask_form(slug, For.SEND).facts)
    facts = start_facts(frame, was_closed="closed" in request.GET)
    return shown(request, "ask/show_ask_form.html", facts)


def send_asked(request: HttpRequest, slug: str, entrance: str) -> HttpResponse:
    """Shows the questions of one door, and takes what was written."""
    frame = frame_of(request, showing.show_ask_form(slug, For.SEND).facts, _door(entrance))
    boxes = written.boxes(request, frame.pack, _door(entrance))
    if request.method != "POST":
        return _ask(request, frame, boxes)
    if any(box.problem for box in boxes):
        return _ask(request, frame, boxes, status=Invalid.status)
    try:
        receipt = sending.send_asked(_new(request, frame, boxes))
    except TollDue:
        return _wait(request, frame, For.SEND, boxes=boxes, has_file=bool(request.FILES))
    except REFUSED as error:
        return _ask(request, frame, boxes, refusal(frame.words, error), error.status)
    return shown(request, "ask/receipt.html", receipt_facts(request, frame, receipt))


def enter_asked(request: HttpRequest, slug: str) -> HttpResponse:
    """Asks for the receipt code."""
    frame = frame_of(request, showing.show_ask_form(slug, For.ENTER).facts)
    if request.method != "POST":
        return _code(request, frame)
    try:
        visit = entering.enter_asked(_typed(request, slug))
    except TollDue:
        return _wait(request, frame, For.ENTER, code=request.POST.get("code", ""))
    except REFUSED as error:
        return _refused(request, frame, error)
    answer = SeeOther(_at(request, "read_asked", slug))
    set_ask(answer, visit)
    return answer


def read_asked(request: HttpRequest, slug: str) -> HttpResponse:
    """Shows one's own question and what was answered."""
    try:
        found = reading.read_asked(slug, request.COOKIES.get(ASK, ""))
    except NotFound:
        return _to_code(request, slug)
    return _read(request, found)


def write_asked(request: HttpRequest, slug: str) -> HttpResponse:
    """Takes what somebody adds to their question."""
    visit, words = request.COOKIES.get(ASK, ""), tidied(request.POST.get("words", ""))
    try:
        found = reading.read_asked(slug, visit)
        problem = _added(request, found, words) if request.method == "POST" else ""
    except NotFound:
        return _to_code(request, slug)
    if problem:
        again = reading.read_asked(slug, visit)
        return _read(request, again, ("ask/write_asked.html", problem, words))
    return SeeOther(_at(request, "read_asked", slug))


def erase_asked(request: HttpRequest, slug: str) -> HttpResponse:
    """Asks once more, then erases one's own question with every answer."""
    try:
        frame = _own(request, reading.read_asked(slug, request.COOKIES.get(ASK, "")))
        if request.method == "POST":
            erasing.erase_asked(slug, request.COOKIES.get(ASK, ""))
    except NotFound:
        return _to_code(request, slug)
    if request.method != "POST":
        lead = frame.words["erase_lead"].format(service=frame.form.service)
        return shown(request, "ask/erase_asked.html", frame.facts(erase_lead=lead))
    answer = shown(request, "ask/erased.html", frame.facts())
    drop_ask(answer)
    return answer


def leave_asked(request: HttpRequest, slug: str) -> HttpResponse:
    """Ends the visit; the quick exit goes on from here to a page that anybody may have been reading."""
    away = str(getattr(settings, "HOUVAST_EXIT_URL", EXIT_URL))
    answer = SeeOther(away if "exit" in request.GET else _at(request, "show_ask_form", slug, {"closed": "1"}))
    drop_ask(answer)
    return answer


def _door(entrance: str) -> Entrance:
    if entrance not in set(Entrance):
        raise NotFound(message("This does not exist, or not for you."))
    return Entrance(entrance)


def _typed(request: HttpRequest, slug: str) -> entering.TypedCode:
    return entering.TypedCode(slug, request.POST.get("code", ""), written.paid(request), address(request))


def _new(request: HttpRequest, frame: Frame, boxes: tuple[written.Box, ...]) -> sending.NewAsked:
    entrance = frame.entrance or Entrance.FAMILY
    return sending.NewAsked(
        frame.form.slug,
        entrance,
        written.asks_from(request, entrance),
        frame.pack.language,
        written.answers(boxes),
        written.upload(request),
        written.paid(request),
        address(request),
    )


def _ask(
    request: HttpRequest, frame: Frame, boxes: tuple[written.Box, ...], problem: str = "", status: int = 200
) -> HttpResponse:
    """Shows the questions of a door, with a fresh challenge and with all that was typed."""
    opened = showing.show_ask_form(frame.form.slug, For.SEND)
    chosen = request.POST.get("asks_from", "")
    facts = ask_facts(frame, boxes, toll=opened, problem=problem, chosen=chosen)
    return shown(request, "ask/send_asked.html", facts, status)


def _code(
    request: HttpRequest, frame: Frame, problem: str = "", code: str = "", status: int = 200
) -> HttpResponse:
    opened = showing.show_ask_form(frame.form.slug, For.ENTER)
    facts = frame.facts(toll=opened, problem=problem, code=code)
    return shown(request, "ask/enter_asked.html", facts, status)


def _wait(request: HttpRequest, frame: Frame, for_: For, **typed: object) -> HttpResponse:
    """Shows whoever has no script how long to wait; all that was typed comes along."""
    try:
        opened = showing.show_ask_form(frame.form.slug, for_, written.paid(request), address(request))
    except TooMany as error:
        return _refused(request, frame, error)
    lead = frame.words["wait_lead"].format(seconds=seconds_until(opened.until))
    facts = frame.facts(toll=opened, lead=lead, asks_from=request.POST.get("asks_from", ""), **typed)
    return shown(request, "ask/wait.html", facts, TollDue.status)


def _refused(request: HttpRequest, frame: Frame, error: HouvastError) -> HttpResponse:
    """Gives the page back with all that was typed, and says why it was not taken."""
    problem = refusal(frame.words, error)
    if frame.entrance is None:
        return _code(request, frame, problem, request.POST.get("code", "")[:60], error.status)
    boxes = written.boxes(request, frame.pack, frame.entrance)
    return _ask(request, frame, boxes, problem, error.status)


def _added(request: HttpRequest, found: reading.VisitedPage, words: str) -> str:
    """Adds words to a question; returns why they could not be, or nothing."""
    pack = _own(request, found).words
    more = writing.MoreAsked(found.form.slug, found.visit, written.number(request), words)
    try:
        problem = written.problem_of(pack, words)
        if not problem:
            writing.write_asked(more)
    except (Invalid, Conflict, TooMany, Tampered) as error:
        problem = refusal(pack, error)
    return problem


def _own(request: HttpRequest, found: reading.VisitedPage) -> Frame:
    return frame_of(request, found.form, found.page.opening.entrance)


def _read(
    request: HttpRequest,
    found: reading.VisitedPage,
    refused: tuple[str, str, str] = ("ask/read_asked.html", "", ""),
) -> HttpResponse:
    """Shows one's own question; ``refused`` is the template, why something was not taken, and what it was."""
    template, problem, typed = refused
    facts = page_facts(_own(request, found), found.page, problem=problem, typed=typed)
    answer = shown(request, template, facts, Invalid.status if problem else 200)
    set_ask(answer, found.visit)
    return answer


def _to_code(request: HttpRequest, slug: str) -> HttpResponse:
    answer = SeeOther(_at(request, "enter_asked", slug))
    drop_ask(answer)
    return answer


def _at(request: HttpRequest, name: str, slug: str, more: dict[str, str] | None = None) -> str:
    """Returns an address of this form that keeps the language its reader chose."""
    chosen = request.GET.get(WANTED, "") or request.POST.get(WANTED, "")
    query = urlencode({**(more or {}), **({WANTED: chosen[:8]} if chosen else {})})
    return reverse(f"ask:{name}", kwargs={"slug": slug}) + ("?" + query if query else "")
