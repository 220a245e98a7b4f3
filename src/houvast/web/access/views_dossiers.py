"""The pages on who may know a dossier, who looked, and the way in when there is danger."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from houvast.access.selectors import find_dossier as finding
from houvast.access.selectors import list_candidates as candidates
from houvast.access.selectors import list_categories as category_reads
from houvast.access.selectors import list_two_hats as hat_reads
from houvast.access.selectors import show_access as access_reads
from houvast.access.selectors import show_digest as digest_reads
from houvast.access.selectors import show_log as log_reads
from houvast.access.selectors import show_readers as reader_reads
from houvast.access.services import break_glass as breaking
from houvast.access.services import give_grant as giving
from houvast.access.services import withdraw_grant as withdrawing
from houvast.access.values import AccountState
from houvast.audit.digests import to_file
from houvast.kernel import clock
from houvast.web.access.asking import typed
from houvast.web.access.facts import access_facts, category_facts
from houvast.web.access.facts_log import log_facts, reader_facts
from houvast.web.access.forms_service import BreakGlassForm, FindDossierForm, GiveGrantForm
from houvast.web.downloads import download
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


def show_access(request: HouvastRequest, dossier_id: UUID) -> HttpResponse:
    """Shows who may know a dossier."""
    access = access_reads.show_access(request.actor, dossier_id)
    return page(request, "access/show_access.html", access_facts(access))


def give_grant(request: HouvastRequest, dossier_id: UUID) -> HttpResponse:
    """Gives a colleague access."""
    access = access_reads.show_access(request.actor, dossier_id)
    form = GiveGrantForm(typed(request))
    people = candidates.list_candidates(request.actor)
    form.offer("receiver_id", [one for one in people if one.state is AccountState.ACTIVE])
    if form.is_valid():
        with form.act():
            giving.give_grant(request.actor, form.grant(access.compartment_id))
            messages.success(request, _("They can open the dossier from now on."))
            return see_other("access:show_access", dossier_id=dossier_id)
    return page(request, "access/give_grant.html", {"form": form, "access": access}, status=form.status)


@require_POST
def withdraw_grant(request: HouvastRequest, dossier_id: UUID, grant_id: UUID) -> HttpResponse:
    """Withdraws access."""
    withdrawing.withdraw_grant(request.actor, grant_id)
    messages.success(request, _("They cannot open the dossier any more."))
    return see_other("access:show_access", dossier_id=dossier_id)


def show_readers(request: HouvastRequest, dossier_id: UUID) -> HttpResponse:
    """Shows who looked when."""
    readers = reader_reads.show_readers(request.actor, dossier_id)
    return page(request, "access/show_readers.html", reader_facts(readers))


def break_glass(request: HouvastRequest) -> HttpResponse:
    """Opens a dossier in danger."""
    form = BreakGlassForm(typed(request))
    if form.is_valid():
        with form.act():
            facts = form.cleaned_data
            new = breaking.NewEmergency(form.submission_id, facts["reference"], facts["reason"])
            opened = breaking.break_glass(request.actor, new)
            until = date_format(timezone.localtime(opened.until), "H:i")
            messages.warning(
                request, _("Open until %(time)s. Everybody concerned is told.") % {"time": until}
            )
            return see_other("access:show_access", dossier_id=opened.dossier_id)
    return page(request, "access/break_glass.html", {"form": form}, status=form.status)


def show_log(request: HouvastRequest) -> HttpResponse:
    """Shows the log to the data-protection officer."""
    before = request.GET.get("before", "")
    wanted = log_reads.LogFilter(int(before[:18]) if before.isdecimal() else None)
    return page(request, "access/show_log.html", log_facts(log_reads.show_log(request.actor, wanted)))


def show_digest(request: HouvastRequest) -> HttpResponse:
    """Shows the log's digests of the last days, or gives one of them as a file to keep elsewhere."""
    digests = digest_reads.show_digest(request.actor, request.GET.get("seal"))
    if "seal" not in request.GET:
        return page(request, "access/show_digest.html", {"digests": digests})
    (kept,) = digests
    return download(f"houvast-log-{clock.day_of(kept.sealed_at).isoformat()}.json", to_file(kept))


def find_dossier(request: HouvastRequest) -> HttpResponse:
    """Finds the dossier of a reference that the person concerned shows."""
    form = FindDossierForm(typed(request))
    if form.is_valid():
        with form.act():
            dossier_id = finding.find_dossier(request.actor, form.cleaned_data["reference"])
            return see_other("access:show_readers", dossier_id=dossier_id)
    return page(request, "access/find_dossier.html", {"form": form}, status=form.status)


def list_categories(request: HouvastRequest) -> HttpResponse:
    """Shows the list of categories of persons with access."""
    lines = category_facts(category_reads.list_categories(request.actor))
    return page(request, "access/list_categories.html", {"lines": lines})


def list_two_hats(request: HouvastRequest) -> HttpResponse:
    """Shows who has two hats, and why."""
    return page(request, "access/list_two_hats.html", {"lines": hat_reads.list_two_hats(request.actor)})
