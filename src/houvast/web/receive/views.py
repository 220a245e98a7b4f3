"""The pages of a service without an account: a code, what goes along, an answer, a word later."""

from django.http import HttpRequest, HttpResponse

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
from houvast.kernel.errors import Conflict, Invalid, NotFound, TooLarge
from houvast.web.receive.facts import read_facts
from houvast.web.receive.packs import RECEIVE
from houvast.web.ui.render import page, see_other
from houvast.web.ui.texts import DAMAGED, LONGEST, tidied
from houvast.web.without_account import Pack

TOLD = "told"
ARRIVED, NOT_ARRIVED = "arrived", "not_arrived"
WENT = frozenset(HowItWent)


def enter_referral_page(request: HttpRequest, token: str) -> HttpResponse:
    """Asks for the spoken code; opening the address alone uses nothing up."""
    template = "receive/enter_referral_page.html"
    return RECEIVE.ask_code(request, token, entering.enter_referral_page, template)


def read_referral_page(request: HttpRequest) -> HttpResponse:
    """Shows what goes along, with the answer to give, or what may be told; thanks when all is said."""
    try:
        visit = reading.read_referral_page(RECEIVE.visit_of(request))
    except NotFound:
        return RECEIVE.closed(request)
    return _shown(request, visit, "receive/read_referral_page.html")


def answer_referral_page(request: HttpRequest) -> HttpResponse:
    """Sends the answer; a refused one comes back as it was typed."""
    pack, reply = RECEIVE.pack_of(request), _reply(request)
    try:
        visit = reading.read_referral_page(RECEIVE.visit_of(request))
        problem = _problem(pack, request, reply) if request.method == "POST" else ""
        if request.method != "POST" or problem:
            return _shown(request, visit, "receive/answer_referral_page.html", problem)
        answering.answer_referral_page(RECEIVE.visit_of(request), reply)
    except (NotFound, Conflict, Invalid, TooLarge) as error:
        return RECEIVE.closed(request, error.status)
    return RECEIVE.on(request)


def tell_referral_page(request: HttpRequest) -> HttpResponse:
    """Tells the sender what the person agreed to."""
    pack, chosen = RECEIVE.pack_of(request), request.POST.get("told", "")
    try:
        visit = reading.read_referral_page(RECEIVE.visit_of(request))
        if request.method != "POST" or chosen not in {ARRIVED, NOT_ARRIVED, *WENT}:
            problem = pack.words["tell_choose"] if request.method == "POST" else ""
            return _shown(request, visit, "receive/tell_referral_page.html", problem)
        word = HowItWent(chosen) if chosen in WENT else None
        telling.tell_referral_page(RECEIVE.visit_of(request), WordBack(chosen != NOT_ARRIVED, word))
    except (NotFound, Conflict, Invalid) as error:
        return RECEIVE.closed(request, error.status)
    return RECEIVE.on(request, told="1")


def leave_referral_page(request: HttpRequest) -> HttpResponse:
    """Takes the words away from this device."""
    if request.method != "POST":
        return see_other("receive:read_referral_page")
    try:
        leaving.leave_referral_page(RECEIVE.visit_of(request))
    except NotFound:
        return RECEIVE.closed(request)
    return RECEIVE.over(request, "receive/leave_referral_page.html")


def _shown(request: HttpRequest, visit: ReferralVisit, template: str, problem: str = "") -> HttpResponse:
    """Shows the page of a visit as it stands, with what was typed when it was refused."""
    words = visit.words
    if words is None:
        return _ended(request, visit)
    pack = RECEIVE.pack_of(request, words.language)
    facts = read_facts(pack, visit, words) | {"problem": problem, "typed": request.POST.dict()}
    facts["thanks"] = pack.words["told_more"] if TOLD in request.GET else ""
    return page(request, template, facts, status=422 if problem else 200)


def _ended(request: HttpRequest, visit: ReferralVisit) -> HttpResponse:
    pack = RECEIVE.pack_of(request)
    ending = "told" if visit.state is ReferralPageState.CLOSED else "declined"
    facts = {
        **RECEIVE.frame_facts(pack),
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
