"""The pages of one's own account."""

from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from houvast.access.selectors import list_notices as notice_reads
from houvast.access.selectors import list_sessions as session_reads
from houvast.access.selectors import show_account as account_reads
from houvast.access.services import change_hat as hats
from houvast.access.services import change_password as changing
from houvast.access.services import choose_language as choosing
from houvast.access.services import dismiss_notice as dismissing
from houvast.access.services import end_session as ending
from houvast.access.services import offer_new_second_factor as offering
from houvast.access.services import print_key_sheet as printing
from houvast.access.services import replace_second_factor as replacing
from houvast.web.access.asking import typed
from houvast.web.access.facts import notice_facts
from houvast.web.access.forms import (
    ChangePasswordForm,
    ChooseLanguageForm,
    PrintKeySheetForm,
    ReplaceSecondFactorForm,
)
from houvast.web.access.qr import qr_svg
from houvast.web.cookies import LANGUAGE, drop_cookies
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other
from houvast.web.wording.choosing import choice_in_words


def show_account(request: HouvastRequest) -> HttpResponse:
    """Shows how one signs in, and what else opens one's keys."""
    account = account_reads.show_account(request.actor)
    language = dict(settings.LANGUAGES).get(account.language, account.language)
    facts = {"account": account, "language": language, "hints": choice_in_words(request)}
    return page(request, "access/show_account.html", facts)


def change_password(request: HouvastRequest) -> HttpResponse:
    """Changes one's password."""
    form = ChangePasswordForm(typed(request))
    if form.is_valid():
        with form.act():
            changing.change_password(
                request.actor, form.cleaned_data["current"], form.cleaned_data["password"]
            )
            messages.success(request, _("Your password is changed. Every other device is signed out."))
            return see_other("access:show_account")
    return page(request, "access/change_password.html", {"form": form}, status=form.status)


def list_sessions(request: HouvastRequest) -> HttpResponse:
    """Shows where one is signed in."""
    return page(
        request, "access/list_sessions.html", {"sessions": session_reads.list_sessions(request.actor)}
    )


@require_POST
def change_hat(request: HouvastRequest) -> HttpResponse:
    """Takes the hat off: signs out, so that password and hat are asked again."""
    hats.change_hat(request.actor)
    messages.success(request, _("You took your hat off. Sign in again to put the other one on."))
    answer = see_other("access:sign_in")
    drop_cookies(answer)
    return answer


@require_POST
def end_session(request: HouvastRequest, session_id: UUID) -> HttpResponse:
    """Signs another device out."""
    ending.end_session(request.actor, session_id)
    messages.success(request, _("That device is signed out."))
    return see_other("access:list_sessions")


def print_key_sheet(request: HouvastRequest) -> HttpResponse:
    """Makes a key sheet and shows it, once."""
    form = PrintKeySheetForm(typed(request))
    if form.is_valid():
        with form.act():
            code = printing.print_key_sheet(request.actor, form.cleaned_data["password"])
            return page(request, "access/print_key_sheet_done.html", {"groups": code.split("-")})
    return page(request, "access/print_key_sheet.html", {"form": form}, status=form.status)


def replace_second_factor(request: HouvastRequest) -> HttpResponse:
    """Sets up another telephone."""
    offer = offering.offer_new_second_factor(request.actor, request.POST.get("offer", ""))
    form = ReplaceSecondFactorForm(typed(request), initial={"offer": offer.sealed})
    if form.is_valid():
        with form.act():
            replacing.replace_second_factor(request.actor, **form.cleaned_data)
            messages.success(request, _("From now on the codes come from this telephone."))
            return see_other("access:show_account")
    facts = {"form": form, "offer": offer, "qr": qr_svg(offer.address, _("QR code for your telephone"))}
    return page(request, "access/replace_second_factor.html", facts, status=form.status)


def choose_language(request: HouvastRequest) -> HttpResponse:
    """Keeps the language of one's own pages."""
    form = ChooseLanguageForm(typed(request), initial={"language": request.actor.language})
    if form.is_valid():
        with form.act():
            choosing.choose_language(request.actor, form.cleaned_data["language"])
            answer = see_other("access:show_account")
            answer.delete_cookie(LANGUAGE, path="/")
            return answer
    return page(request, "access/choose_language.html", {"form": form}, status=form.status)


def list_notices(request: HouvastRequest) -> HttpResponse:
    """Shows what one must know and has not put away."""
    notices = notice_facts(notice_reads.list_notices(request.actor))
    return page(request, "access/list_notices.html", {"notices": notices})


@require_POST
def dismiss_notice(request: HouvastRequest, notice_id: UUID) -> HttpResponse:
    """Puts a notice away."""
    dismissing.dismiss_notice(request.actor, notice_id)
    return see_other("access:list_notices")
