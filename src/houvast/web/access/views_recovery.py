"""The pages of recovery, and of giving again what somebody lost."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from houvast.access.selectors import list_candidates as candidates
from houvast.access.selectors import list_lost as lost_reads
from houvast.access.selectors import show_opening as opening_reads
from houvast.access.selectors import show_recovery as recovery_reads
from houvast.access.services import confirm_steward as confirming
from houvast.access.services import finish_recovery as finishing
from houvast.access.services import finish_rehearsal as rehearsing
from houvast.access.services import found_recovery as founding
from houvast.access.services import give_again as giving
from houvast.access.services import invite_steward as inviting
from houvast.access.services import secure_dossiers as securing
from houvast.access.services import start_recovery as starting
from houvast.access.values import AccountState
from houvast.web.access.asking import AskingForm, typed
from houvast.web.access.forms_recovery import (
    ConfirmStewardForm,
    FoundRecoveryForm,
    InviteStewardForm,
    StartRecoveryForm,
)
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


def show_recovery(request: HouvastRequest) -> HttpResponse:
    """Shows how recovery stands."""
    return page(
        request, "access/show_recovery.html", {"recoveries": recovery_reads.show_recovery(request.actor)}
    )


def found_recovery(request: HouvastRequest, controller_id: UUID) -> HttpResponse:
    """Founds a recovery, or a new one after the old was used or a holder left."""
    form = FoundRecoveryForm(typed(request))
    people = candidates.list_candidates(request.actor)
    form.offer("holders", [one for one in people if one.state is AccountState.ACTIVE])
    if form.is_valid():
        with form.act():
            founding.found_recovery(request.actor, controller_id, form.chosen("holders"))
            messages.success(request, _("Founded. Now two holders practise it together."))
            return see_other("access:show_recovery")
    return page(request, "access/found_recovery.html", {"form": form}, status=form.status)


def start_recovery(request: HouvastRequest, controller_id: UUID) -> HttpResponse:
    """Takes the first holder's half: a rehearsal, or for somebody who lost their keys."""
    form = StartRecoveryForm(typed(request))
    people = candidates.list_candidates(request.actor)
    recoveries = recovery_reads.show_recovery(request.actor)
    form.offer_holders(recoveries, controller_id, request.actor.user_id)
    form.offer_lost(people, controller_id)
    if form.is_valid():
        with form.act():
            starting.start_recovery(request.actor, form.opening(controller_id))
            messages.success(request, _("Your half is done. The second holder finishes it on this page."))
            return see_other("access:show_recovery")
    return page(request, "access/start_recovery.html", {"form": form}, status=form.status)


@require_POST
def finish_rehearsal(request: HouvastRequest, opening_id: UUID) -> HttpResponse:
    """Takes the second holder's half of a rehearsal."""
    count = rehearsing.finish_rehearsal(request.actor, opening_id)
    text = ngettext(
        "It works: %(count)s real key was opened and forgotten again.",
        "It works: %(count)s real keys were opened and forgotten again.",
        count,
    )
    messages.success(request, text % {"count": count})
    return see_other("access:show_recovery")


@require_POST
def finish_recovery(request: HouvastRequest, opening_id: UUID) -> HttpResponse:
    """Takes the second holder's half of a real recovery."""
    count = finishing.finish_recovery(request.actor, opening_id)
    text = ngettext("%(count)s dossier was given again.", "%(count)s dossiers were given again.", count)
    messages.success(request, text % {"count": count})
    return see_other("access:show_recovery")


def _about(request: HouvastRequest, template: str, form: AskingForm, opening_id: UUID) -> HttpResponse:
    """Answers with a page about an opening for a steward."""
    recovery, opening = opening_reads.show_opening(request.actor, opening_id)
    return page(request, template, {"recovery": recovery, "opening": opening, "form": form}, form.status)


def invite_steward(request: HouvastRequest, opening_id: UUID) -> HttpResponse:
    """Takes a steward's lost keys out of use; shows the code of a new invitation, once."""
    form = InviteStewardForm(typed(request))
    if form.is_valid():
        with form.act():
            code = inviting.invite_steward(request.actor, opening_id)
            facts = {"code": code, "opening_id": opening_id}
            return page(request, "access/invite_steward_done.html", facts)
    return _about(request, "access/invite_steward.html", form, opening_id)


def confirm_steward(request: HouvastRequest, opening_id: UUID) -> HttpResponse:
    """Compares the fingerprint a steward reads out; then they have the service's key again."""
    form = ConfirmStewardForm(typed(request))
    if form.is_valid():
        with form.act():
            confirming.confirm_steward(request.actor, opening_id, form.cleaned_data["fingerprint"])
            messages.success(request, _("Confirmed: they are steward again."))
            return see_other("access:show_recovery")
    return _about(request, "access/confirm_steward.html", form, opening_id)


def list_lost(request: HouvastRequest) -> HttpResponse:
    """Shows what colleagues lost and one could give again."""
    return page(request, "access/list_lost.html", {"entrusted": lost_reads.list_lost(request.actor)})


@require_POST
def give_again(request: HouvastRequest, user_id: UUID) -> HttpResponse:
    """Gives a colleague again what they lost and one shares with them."""
    giving.give_again(request.actor, user_id)
    messages.success(request, _("Given again."))
    return see_other("access:list_lost")


@require_POST
def secure_dossiers(request: HouvastRequest) -> HttpResponse:
    """Seals what one holds to the newest recovery."""
    securing.secure_dossiers(request.actor)
    return see_other("access:list_lost")
