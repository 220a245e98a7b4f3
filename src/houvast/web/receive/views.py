"""The pages of a service without an account: a code, what goes along, an answer, a word later."""

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from houvast.access.coded_pages import TypedCode
from houvast.access.referral_values import (
    HowItWent,
    ReferralPageState,
    ReferralReply,
    ReferralVisit,
    WordBack,
)
from houvast.access.services import answer_referral_page as answering
from houvast.access.services import enter_referral_page as entering
from houvast.access.services import leave_referral_page as leaving
from houvast.access.services import read_referral_page as reading
from houvast.access.services import tell_referral_page as telling
from houvast.kernel.errors import Conflict, HouvastError, Invalid, NotFound, TooLarge, TooMany
from houvast.web.receive.facts import read_facts
from houvast.web.receive.packs import Pack, packs
from houvast.web.receive.visits import (
    WANTED,
    closed,
    drop_receiving,
    frame_facts,
    pack_of,
    set_receiving,
    visit_of,
)
from houvast.web.ui.render import SeeOther, page, see_other
from houvast.web.ui.texts import DAMAGED, LONGEST, tidied

TOLD = "told"
ARRIVED, NOT_ARRIVED = "arrived", "not_arrived"
WENT = frozenset(HowItWent)


def enter_referral_page(request: HttpRequest, token: str) -> HttpResponse:
    """Asks for the spoken code; opening the address alone uses nothing up."""
    pack, problem, status = pack_of(request), "", 200
    if request.method == "POST":
        try:
            typed = TypedCode(token, request.POST.get("code", ""))
            visit = entering.enter_referral_page(typed)
        except (Invalid, NotFound, TooMany) as error:
            problem, status = _code_refusal(pack, error), error.status
        else:
            return _begun(request, visit)
    facts = {**frame_facts(pack), "problem": problem}
    return page(request, "receive/enter_referral_page.html", facts, status=status)


def read_referral_page(request: HttpRequest) -> HttpResponse:
    """Shows what goes along, with the answer to give, or what may be told; thanks when all is said."""
    try:
        visit = reading.read_referral_page(visit_of(request))
    except NotFound:
        return closed(request)
    return _shown(request, visit, "receive/read_referral_page.html")


def answer_referral_page(request: HttpRequest) -> HttpResponse:
    """Sends the answer; a refused one comes back as it was typed."""
    pack, reply = pack_of(request), _reply(request)
    try:
        visit = reading.read_referral_page(visit_of(request))
        problem = _problem(pack, request, reply) if request.method == "POST" else ""
        if request.method != "POST" or problem:
            return _shown(request, visit, "receive/answer_referral_page.html", problem)
        answering.answer_referral_page(visit_of(request), reply)
    except (NotFound, Conflict, Invalid, TooLarge) as error:
        return closed(request, error.status)
    return _on(request)


def tell_referral_page(request: HttpRequest) -> HttpResponse:
    """Tells the sender what the person agreed to."""
    pack, chosen = pack_of(request), request.POST.get("told", "")
    try:
        visit = reading.read_referral_page(visit_of(request))
        if request.method != "POST" or chosen not in {ARRIVED, NOT_ARRIVED, *WENT}:
            problem = pack.words["tell_choose"] if request.method == "POST" else ""
            return _shown(request, visit, "receive/tell_referral_page.html", problem)
        word = HowItWent(chosen) if chosen in WENT else None
        telling.tell_referral_page(visit_of(request), WordBack(chosen != NOT_ARRIVED, word))
    except (NotFound, Conflict, Invalid) as error:
        return closed(request, error.status)
    return _on(request, told="1")


def leave_referral_page(request: HttpRequest) -> HttpResponse:
    """Takes the words away from this device."""
    if request.method != "POST":
        return see_other("receive:read_referral_page")
    try:
        leaving.leave_referral_page(visit_of(request))
    except NotFound:
        return closed(request)
    answer = page(request, "receive/leave_referral_page.html", dict(frame_facts(pack_of(request))))
    drop_receiving(answer)
    return answer


def _begun(request: HttpRequest, visit: str) -> HttpResponse:
    answer = _on(request)
    set_receiving(answer, visit)
    return answer


def _on(request: HttpRequest, **said: str) -> HttpResponse:
    """Goes on to the page of the visit, in the language the reader chose."""
    chosen = request.GET.get(WANTED, "")
    query = urlencode({**said, **({WANTED: chosen} if chosen in packs() else {})})
    address = reverse("receive:read_referral_page")
    return SeeOther(f"{address}?{query}" if query else address)


def _shown(request: HttpRequest, visit: ReferralVisit, template: str, problem: str = "") -> HttpResponse:
    """Shows the page of a visit as it stands, with what was typed when it was refused."""
    words = visit.words
    if words is None:
        return _ended(request, visit)
    pack = pack_of(request, words.language)
    facts = read_facts(pack, visit, words) | {"problem": problem, "typed": request.POST.dict()}
    facts["thanks"] = pack.words["told_more"] if TOLD in request.GET else ""
    return page(request, template, facts, status=422 if problem else 200)


def _ended(request: HttpRequest, visit: ReferralVisit) -> HttpResponse:
    pack = pack_of(request)
    ending = "told" if visit.state is ReferralPageState.CLOSED else "declined"
    facts = {
        **frame_facts(pack),
        "heading": pack.words[f"{ending}_heading"],
        "lead": pack.words[f"{ending}_lead"],
    }
    return page(request, "receive/ended.html", facts)


def _reply(request: HttpRequest) -> ReferralReply:
    posted = request.POST
    reason, proposed = tidied(posted.get("reason", "")), tidied(posted.get("proposed", ""))
    is_accepted = posted.get("answer", "") == "yes"
    return ReferralReply(is_accepted, reason, proposed if is_accepted else "")


def _problem(pack: Pack, request: HttpRequest, reply: ReferralReply) -> str:
    """Returns why an answer cannot be sent as it is; nothing is ever cut off."""
    texts = (reply.reason, reply.proposed)
    if any(DAMAGED in text for text in texts):
        return pack.words["damaged"]
    if any(len(text) > LONGEST for text in texts):
        return pack.words["too_long"].format(limit=LONGEST)
    if request.POST.get("answer", "") not in {"yes", "no"}:
        return pack.words["answer_choose"]
    return "" if reply.is_accepted or reply.reason.strip() else pack.words["answer_why"]


def _code_refusal(pack: Pack, error: HouvastError) -> str:
    """Returns why a code did not open the page."""
    if isinstance(error, TooMany):
        return pack.words["code_locked"]
    if isinstance(error, NotFound):
        return pack.words["closed"]
    if "left" in error.facts:
        return pack.words["code_wrong"].format(left=error.facts["left"])
    return pack.words["code_six"]
