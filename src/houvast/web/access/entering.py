"""What the steps of signing in share: where somebody was going, and the cookies that let them in."""

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from houvast.access.services.leave_fill_page import leave_fill_page
from houvast.access.services.sign_in import SignedIn
from houvast.access.services.sign_out import sign_out
from houvast.access.values import Awaits
from houvast.web.cookies import (
    DEVICE,
    VISIT,
    device_cookie,
    drop_visit,
    read_cookies,
    set_cookies,
    set_device,
)
from houvast.web.ui.navigation import HOME, address
from houvast.web.ui.render import SeeOther

STEPS = {
    Awaits.CODE: "access:confirm_code",
    Awaits.ENROLMENT: "access:enrol_second_factor",
    Awaits.HAT: "access:choose_hat",
}


def way_on(request: HttpRequest) -> str:
    """Returns the page of this site somebody was going to, or nothing: an address elsewhere is ignored."""
    wanted = request.GET.get("next", "")
    inside = wanted.startswith("/") and not wanted.startswith(reverse("access:sign_in"))
    safe = inside and url_has_allowed_host_and_scheme(wanted, None)
    return wanted if safe else ""


def enter(request: HttpRequest, signed_in: SignedIn) -> HttpResponse:
    """Gives the browser its cookies and leads to the next step, or to where somebody was going."""
    going = way_on(request)
    step = STEPS.get(signed_in.awaits)
    if step:
        answer = SeeOther(reverse(step) + ("?" + urlencode({"next": going}) if going else ""))
    else:
        answer = SeeOther(going or address(HOME) or reverse("access:show_account"))
    before = read_cookies(request)
    if before is not None:
        sign_out(before)  # the cookies of a device that was handed over would do with the password alone
    end_visit(request, answer)
    set_cookies(answer, signed_in.cookies)
    set_device(answer, recognised(request))
    return answer


def end_visit(request: HttpRequest, answer: HttpResponse) -> None:
    """Destroys what somebody filled in on this browser and did not send: it is not for its next user."""
    visit = request.COOKIES.get(VISIT, "")
    if visit:
        leave_fill_page(visit)
        drop_visit(answer)


def recognised(request: HttpRequest) -> str:
    """Returns what recognises this browser, the same value all through one request."""
    if DEVICE not in request.META:
        request.META[DEVICE] = device_cookie(request)
    return str(request.META[DEVICE])
