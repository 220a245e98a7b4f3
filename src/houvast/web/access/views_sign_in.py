"""The pages of signing in and out; nobody is signed in yet on any of them."""

from django.contrib import messages
from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from houvast.access.services import accept_invitation as accepting
from houvast.access.services import choose_hat as hats
from houvast.access.services import confirm_code as confirming
from houvast.access.services import enrol_second_factor as enrolling
from houvast.access.services import offer_second_factor as offering
from houvast.access.services import sign_in as signing_in
from houvast.access.services import sign_out as signing_out
from houvast.access.services import take_back_device as taking_back
from houvast.access.services import use_key_sheet as sheets
from houvast.access.sessions import Cookies
from houvast.web.access.asking import typed
from houvast.web.access.browsers import address, browser_name
from houvast.web.access.entering import end_visit, enter, recognised
from houvast.web.access.forms import (
    AcceptInvitationForm,
    ChooseHatForm,
    ConfirmCodeForm,
    EnrolSecondFactorForm,
    SignInForm,
    TakeBackDeviceForm,
    UseKeySheetForm,
)
from houvast.web.access.qr import qr_svg
from houvast.web.cookies import VISIT, drop_cookies
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


def sign_in(request: HouvastRequest) -> HttpResponse:
    """Asks for name and password."""
    form = SignInForm(typed(request))
    if form.is_valid():
        with form.before_sign_in():
            credentials = signing_in.Credentials(
                **form.cleaned_data,
                address=address(request),
                device=browser_name(request),
                device_cookie=recognised(request),
            )
            return enter(request, signing_in.sign_in(credentials))
    return page(request, "access/sign_in.html", {"form": form}, status=form.status)


def confirm_code(request: HouvastRequest) -> HttpResponse:
    """Asks for the code of the second factor."""
    form = ConfirmCodeForm(typed(request))
    if request.cookies is None:
        return see_other("access:sign_in")
    if form.is_valid():
        with form.before_sign_in():
            code, device = form.cleaned_data["code"], recognised(request)
            given = confirming.TypedCode(request.cookies, code, address(request), device)
            return enter(request, confirming.confirm_code(given))
    return page(request, "access/confirm_code.html", {"form": form}, status=form.status)


def enrol_second_factor(request: HouvastRequest) -> HttpResponse:
    """Shows the secret of a second factor, and asks for its first code."""
    if request.cookies is None:
        return see_other("access:sign_in")
    offer = offering.offer_second_factor(request.cookies, request.POST.get("offer", ""))
    form = EnrolSecondFactorForm(typed(request), initial={"offer": offer.sealed})
    if form.is_valid():
        with form.before_sign_in():
            given = confirming.TypedCode(request.cookies, form.cleaned_data["code"], "", recognised(request))
            return enter(request, enrolling.enrol_second_factor(given, form.cleaned_data["offer"]))
    facts = {"form": form, "offer": offer, "qr": qr_svg(offer.address, _("QR code for your telephone"))}
    return page(request, "access/enrol_second_factor.html", facts, status=form.status)


def choose_hat(request: HouvastRequest) -> HttpResponse:
    """Asks whoever has two hats for which work they are here."""
    form = ChooseHatForm(typed(request))
    if request.cookies is None:
        return see_other("access:sign_in")
    if form.is_valid():
        with form.before_sign_in():
            return enter(request, hats.choose_hat(request.cookies, form.chosen()))
    return page(request, "access/choose_hat.html", {"form": form}, status=form.status)


def take_back_device(request: HouvastRequest) -> HttpResponse:
    """Asks the worker's password before the device shows anything else again."""
    form = TakeBackDeviceForm(typed(request))
    if request.cookies is None:
        return see_other("access:sign_in")
    if form.is_valid():
        with form.before_sign_in():
            given = _taking_back(request, request.cookies, form.cleaned_data["password"])
            return enter(request, taking_back.take_back_device(given))
    return page(request, "access/take_back_device.html", {"form": form}, status=form.status)


@require_POST
def sign_out(request: HouvastRequest) -> HttpResponse:
    """Ends this browser's session, and a page somebody filled in on it and did not send."""
    if request.cookies is not None:
        signing_out.sign_out(request.cookies)
    answer = see_other("access:sign_in")
    end_visit(request, answer)
    drop_cookies(answer)
    return answer


def use_key_sheet(request: HouvastRequest) -> HttpResponse:
    """Takes a key sheet and a new password from somebody who has forgotten theirs."""
    form = UseKeySheetForm(typed(request))
    if form.is_valid():
        with form.before_sign_in():
            given = sheets.SheetAndPassword(
                **form.cleaned_data, address=address(request), device_cookie=recognised(request)
            )
            sheets.use_key_sheet(given)
            messages.success(request, _("You have a new password. Sign in with it."))
            return see_other("access:sign_in")
    return page(request, "access/use_key_sheet.html", {"form": form}, status=form.status)


def accept_invitation(request: HouvastRequest) -> HttpResponse:
    """Takes an invitation's code and a password; shows the fingerprint to read to the steward."""
    form = AcceptInvitationForm(typed(request))
    if form.is_valid():
        with form.before_sign_in():
            read_out = accepting.accept_invitation(form.cleaned_data["code"], form.cleaned_data["password"])
            return page(request, "access/accept_invitation_done.html", {"fingerprint": read_out})
    return page(request, "access/accept_invitation.html", {"form": form}, status=form.status)


def _taking_back(request: HouvastRequest, cookies: Cookies, password: str) -> taking_back.TakingBack:
    visit = request.COOKIES.get(VISIT, "")
    return taking_back.TakingBack(cookies, password, visit, address(request), recognised(request))
