"""The pages on which a steward looks after colleagues' accounts."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.utils.translation import gettext as _

from houvast.access.selectors import show_colleague as colleague_reads
from houvast.access.services import change_functions as functions
from houvast.access.services import clear_second_factor as clearing
from houvast.access.services import close_account as closing
from houvast.access.services import confirm_colleague as confirming
from houvast.access.services import invite_again as inviting_again
from houvast.access.services import invite_colleague as inviting
from houvast.access.services import record_confidentiality as duties
from houvast.access.values import ConfidentialityKind, Function
from houvast.web.access.asking import AskingForm, typed
from houvast.web.access.facts import colleague_facts
from houvast.web.access.forms_service import (
    ChangeFunctionsForm,
    ClearSecondFactorForm,
    CloseAccountForm,
    ConfirmColleagueForm,
    InviteAgainForm,
    InviteColleagueForm,
    RecordConfidentialityForm,
)
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


def _about(request: HouvastRequest, template: str, form: AskingForm, user_id: UUID) -> HttpResponse:
    """Answers with a page about one colleague."""
    colleague = colleague_reads.show_colleague(request.actor, user_id)
    facts = colleague_facts(colleague) | {"form": form}
    return page(request, template, facts, status=form.status)


def show_colleague(request: HouvastRequest, user_id: UUID) -> HttpResponse:
    """Shows a colleague's account."""
    return _about(request, "access/show_colleague.html", AskingForm(), user_id)


def invite_colleague(request: HouvastRequest, controller_id: UUID) -> HttpResponse:
    """Invites a colleague; shows the code to hand over, once."""
    form = InviteColleagueForm(typed(request))
    if form.is_valid():
        with form.act():
            facts = form.cleaned_data | {
                "controller_id": controller_id,
                "functions": form.chosen_functions(),
                "confidentiality": ConfidentialityKind(form.cleaned_data["confidentiality"]),
            }
            user_id, code = inviting.invite_colleague(request.actor, inviting.NewColleague(**facts))
            return page(request, "access/invite_colleague_done.html", {"code": code, "user_id": user_id})
    return page(request, "access/invite_colleague.html", {"form": form}, status=form.status)


def confirm_colleague(request: HouvastRequest, user_id: UUID) -> HttpResponse:
    """Compares the fingerprint a colleague reads out, after which the account is open."""
    form = ConfirmColleagueForm(typed(request))
    if form.is_valid():
        with form.act():
            confirming.confirm_colleague(request.actor, user_id, form.cleaned_data["fingerprint"])
            messages.success(request, _("Confirmed: the account is open."))
            return see_other("access:show_colleague", user_id=user_id)
    return _about(request, "access/confirm_colleague.html", form, user_id)


def change_functions(request: HouvastRequest, user_id: UUID) -> HttpResponse:
    """Changes what a colleague does."""
    colleague = colleague_reads.show_colleague(request.actor, user_id)
    form = ChangeFunctionsForm(typed(request), initial={"functions": list(colleague.functions)})
    if form.is_valid():
        with form.act():
            chosen = frozenset(Function(value) for value in form.cleaned_data["functions"])
            functions.change_functions(request.actor, user_id, chosen, form.cleaned_data["two_hats"])
            return see_other("access:show_colleague", user_id=user_id)
    return page(
        request, "access/change_functions.html", colleague_facts(colleague) | {"form": form}, form.status
    )


def record_confidentiality(request: HouvastRequest, user_id: UUID) -> HttpResponse:
    """Records what binds a colleague to silence."""
    form = RecordConfidentialityForm(typed(request))
    if form.is_valid():
        with form.act():
            citation = form.cleaned_data["citation"]
            duties.record_confidentiality(request.actor, user_id, form.chosen_kind(), citation)
            return see_other("access:show_colleague", user_id=user_id)
    return _about(request, "access/record_confidentiality.html", form, user_id)


def clear_second_factor(request: HouvastRequest, user_id: UUID) -> HttpResponse:
    """Clears a lost telephone and ends every session."""
    form = ClearSecondFactorForm(typed(request))
    if form.is_valid():
        with form.act():
            clearing.clear_second_factor(request.actor, user_id)
            messages.success(request, _("Cleared. At the next sign-in they set up a new telephone."))
            return see_other("access:show_colleague", user_id=user_id)
    return _about(request, "access/clear_second_factor.html", form, user_id)


def invite_again(request: HouvastRequest, user_id: UUID) -> HttpResponse:
    """Takes lost keys out of use; shows the code of a new invitation, once."""
    form = InviteAgainForm(typed(request))
    if form.is_valid():
        with form.act():
            code = inviting_again.invite_again(request.actor, user_id)
            return page(request, "access/invite_colleague_done.html", {"code": code, "user_id": user_id})
    return _about(request, "access/invite_again.html", form, user_id)


def close_account(request: HouvastRequest, user_id: UUID) -> HttpResponse:
    """Closes the account of a colleague who leaves."""
    form = CloseAccountForm(typed(request))
    if form.is_valid():
        with form.act():
            closing.close_account(request.actor, user_id)
            messages.success(request, _("The account is closed."))
            return see_other("access:show_team")
    return _about(request, "access/close_account.html", form, user_id)
